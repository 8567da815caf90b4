package org.commonhold.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeterReadingsIT {

    private static final BillingPeriod NOVEMBER = BillingPeriod.of(2026, 11);

    private final MeterReadings readings = CoreHarness.get(MeterReadings.class);
    private final SubmissionWindows windows = CoreHarness.get(SubmissionWindows.class);
    private final MeterFixture house = new MeterFixture();
    private final UnitId unit = house.unit();
    private final Actor owner = house.ownerOf(unit);
    private final Actor clerk = house.staff(Role.CLERK);
    private final RegisterId water = house.meter(unit, Resource.COLD_WATER);

    @BeforeEach
    void itIsNovember() {
        CoreHarness.clock().moveTo(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @AfterEach
    void itIsToday() {
        CoreHarness.clock().reset();
    }

    @Test
    void showsTheFormOfAUnit() {
        house.reading(water, "120.5", "2026-10-24");
        house.meter(unit, Resource.GAS, MeterFixture.INSTALLED, LocalDate.of(2026, 11, 1));
        var form = as(owner, () -> readings.forUnit(unit));
        assertThat(form.address()).isEqualTo("House 1, 1");
        assertThat(form.today()).isEqualTo("2026-11-23");
        assertThat(form.window()).isEqualTo(new WindowState(true, null, null));
        assertThat(form.meters()).hasSize(1);
        assertThat(form.meters().get(0).registers())
                .containsExactly(new MetersToRead.RegisterToRead(
                        water, "T1", 5, 3, new BigDecimal("120.500000"), LocalDate.of(2026, 10, 24)));
    }

    @Test
    void givesANumberedReceiptAndTheSameOneForTheSameKey() {
        var form = form("k1", "105.25");
        var receipt = as(owner, () -> readings.submit(form));
        assertThat(receipt.number()).isEqualTo(1);
        assertThat(receipt.receivedAt()).isBetween("2026-11-23T09:00:00Z", "2026-11-23T09:05:00Z");
        assertThat(receipt.readings()).hasSize(1);
        assertThat(receipt.readings().get(0).value()).isEqualByComparingTo("105.25");
        assertThat(receipt.readings().get(0).source()).isEqualTo(ReadingSource.PORTAL);
        var again = as(owner, () -> readings.submit(form("k1", "105.25")));
        assertThat(again.id()).isEqualTo(receipt.id());
        assertThat(as(owner, () -> readings.receipt(1)).readings()).hasSize(1);
        assertThat(as(owner, () -> readings.submit(form("k2", "106"))).number()).isEqualTo(2);
        assertThat(as(owner, () -> readings.history(unit)))
                .extracting(ReadingRow::receiptNumber)
                .containsExactly(2L, 1L);
        assertThat(as(clerk, () -> readings.history(water))).hasSize(2);
    }

    @Test
    void givesEightSendersOfTheSameKeyOneReceipt() throws Exception {
        var receipts = atOnce(8, owner, i -> readings.submit(form("same", "105")));
        assertThat(receipts).extracting(ReadingReceiptDetails::number).containsOnly(1L);
        assertThat(receipts).extracting(r -> r.readings().size()).containsOnly(1);
        assertThat(as(owner, () -> readings.history(unit))).hasSize(1);
    }

    @Test
    void takesEightDifferentFormsAtOnceWithoutLosingANumber() throws Exception {
        var receipts = atOnce(8, owner, i -> readings.submit(form("key-" + i, "105")));
        assertThat(receipts)
                .extracting(ReadingReceiptDetails::number)
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void takesFormsOfEightUnitsAtOnce() throws Exception {
        var forms = new ArrayList<SubmitReadings>();
        for (int i = 0; i < 8; i++) {
            var other = house.unit();
            forms.add(MeterFixture.form(
                    other, "unit-" + i, "2026-11-23", house.meter(other, Resource.COLD_WATER), "105"));
        }
        var receipts = atOnce(8, clerk, i -> readings.submit(forms.get(i)));
        assertThat(receipts)
                .extracting(ReadingReceiptDetails::number)
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void refusesWhatTheRulesRefuseAndStoresNothing() {
        assertThatThrownBy(() -> as(owner, () -> readings.submit(form("k", "99"))))
                .isInstanceOf(ReadingRejected.class)
                .hasMessageContaining("metering.reading.below");
        assertThat(as(owner, () -> readings.history(unit))).isEmpty();
    }

    @Test
    void asksAboutAJumpAndTakesItOnceConfirmed() {
        var jump = form("k", "900");
        assertThat(as(owner, () -> readings.check(jump)).questions()).hasSize(1);
        assertThatThrownBy(() -> as(owner, () -> readings.submit(jump)))
                .hasMessageContaining("metering.reading.confirm");
        var confirmed = new SubmitReadings(
                unit, "k", jump.takenOn(), List.of(new SubmitReadings.Entry(water, new BigDecimal("900"), true)));
        assertThat(as(owner, () -> readings.submit(confirmed)).number()).isEqualTo(1);
    }

    @Test
    void closesForOwnersOutsideTheWindowButNotForStaff() {
        setWindow(1, 5);
        assertThat(as(owner, () -> readings.forUnit(unit)).window())
                .isEqualTo(new WindowState(false, LocalDate.of(2026, 12, 1), null));
        assertThatThrownBy(() -> as(owner, () -> readings.submit(form("k", "105"))))
                .hasMessageContaining("metering.window.closed");
        var receipt = as(clerk, () -> readings.submit(form("k", "105")));
        assertThat(receipt.readings().get(0).source()).isEqualTo(ReadingSource.STAFF);
    }

    @Test
    void countsTheDaysOfTheWindowInTheCompanysZone() {
        setWindow(24, 25);
        CoreHarness.clock().moveTo(Instant.parse("2026-11-23T20:30:00Z"));
        assertThat(as(owner, () -> readings.forUnit(unit)).window().open()).isFalse();
        CoreHarness.clock().moveTo(Instant.parse("2026-11-23T21:30:00Z"));
        assertThat(as(owner, () -> readings.forUnit(unit)).window().open()).isTrue();
    }

    @Test
    void refusesAWindowThatIsNone() {
        assertThatThrownBy(() -> setWindow(0, 32)).hasMessageContaining("metering.window.day");
        assertThatThrownBy(() -> setWindow(20, 10)).hasMessageContaining("metering.window.order");
        assertThatThrownBy(() -> as(clerk, () -> {
                    windows.set(1, 2, LocalDate.of(2026, 1, 1));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        setWindow(1, 5);
        setWindow(2, 6);
        assertThat(as(owner, windows::current)).contains(new WindowDays(2, 6, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void doesNotKnowANeighboursUnitOrReceipt() {
        as(owner, () -> readings.submit(form("k", "105")));
        var neighbour = house.ownerOf(house.unit());
        assertThatThrownBy(() -> as(neighbour, () -> readings.forUnit(unit))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(neighbour, () -> readings.submit(form("k", "105"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(neighbour, () -> readings.receipt(1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(neighbour, () -> readings.history(water))).isInstanceOf(NotFound.class);
    }

    @Test
    void doesNotKnowAnotherCompanysIds() {
        var id = as(clerk, () -> readings.submit(form("k", "105")))
                .readings()
                .get(0)
                .id();
        var stranger = new MeterFixture();
        var admin = stranger.staff(Role.ADMIN);
        assertThatThrownBy(() -> as(admin, () -> readings.forUnit(unit))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(admin, () -> readings.submit(form("k", "106"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(admin, () -> readings.receipt(1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(admin, () -> readings.history(water))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(admin, () -> readings.correct(id, BigDecimal.TEN, "x")))
                .isInstanceOf(NotFound.class);
        var ownUnit = stranger.unit();
        var foreign = MeterFixture.form(ownUnit, "k", "2026-11-23", water, "106");
        assertThatThrownBy(() -> as(admin, () -> readings.submit(foreign))).isInstanceOf(NotFound.class);
        assertThat(as(admin, () -> readings.coverage(NOVEMBER))).isEmpty();
        assertThat(as(admin, () -> readings.missing(NOVEMBER))).isEmpty();
    }

    @Test
    void correctsByASupersedingReading() {
        var first = as(clerk, () -> readings.submit(form("k", "105")))
                .readings()
                .get(0)
                .id();
        assertThatThrownBy(() -> as(owner, () -> readings.correct(first, new BigDecimal("104"), "typo")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(clerk, () -> readings.correct(first, new BigDecimal("104"), " ")))
                .hasMessageContaining("metering.correction.reason");
        var second = as(clerk, () -> readings.correct(first, new BigDecimal("104"), "typo"));
        assertThatThrownBy(() -> as(clerk, () -> readings.correct(first, new BigDecimal("103"), "typo")))
                .hasMessageContaining("metering.correction.superseded");
        var history = as(clerk, () -> readings.history(water));
        assertThat(history).extracting(ReadingRow::id).containsExactly(first, second);
        assertThat(history).extracting(ReadingRow::superseded).containsExactly(true, false);
        assertThat(as(owner, () -> readings.forUnit(unit))
                        .meters()
                        .get(0)
                        .registers()
                        .get(0)
                        .previous())
                .isEqualByComparingTo("104");
        as(clerk, () -> readings.submit(form("k2", "106")));
        assertThatThrownBy(() -> as(clerk, () -> readings.correct(second, new BigDecimal("107"), "typo")))
                .hasMessageContaining("metering.correction.above");
    }

    @Test
    void saysWhatIsMissingAndHowCompleteTheMonthIs() {
        var gas = house.meter(unit, Resource.GAS);
        house.reading(gas, "111", "2026-10-24");
        as(owner, () -> readings.submit(form("k", "105")));
        var coverage = as(clerk, () -> readings.coverage(NOVEMBER));
        assertThat(coverage).hasSize(1);
        assertThat(coverage.get(0).registers()).isEqualTo(2);
        assertThat(coverage.get(0).read()).isEqualTo(1);
        var missing = as(clerk, () -> readings.missing(NOVEMBER));
        assertThat(missing).extracting(MissingRow::register).containsExactly(gas);
        assertThat(missing.get(0).last()).isEqualByComparingTo("111");
        assertThat(missing.get(0).lastOn()).isEqualTo("2026-10-24");
        assertThatThrownBy(() -> as(owner, () -> readings.missing(NOVEMBER))).isInstanceOf(Forbidden.class);
        var building = missing.get(0).building();
        assertThat(as(clerk, () -> readings.missing(NOVEMBER, building, 0, 10))).hasSize(1);
        assertThat(as(clerk, () -> readings.missing(NOVEMBER, new BuildingId(1), 0, 10)))
                .isEmpty();
        assertThat(as(clerk, () -> readings.nextMissing(NOVEMBER, unit))).isEmpty();
    }

    private void setWindow(int from, int to) {
        as(house.staff(Role.ADMIN), () -> {
            windows.set(from, to, LocalDate.of(2026, 1, 1));
            return true;
        });
    }

    private List<ReadingReceiptDetails> atOnce(
            int threads, Actor actor, java.util.function.IntFunction<ReadingReceiptDetails> submission)
            throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var tasks = new ArrayList<Callable<ReadingReceiptDetails>>();
            for (int i = 0; i < threads; i++) {
                var number = i;
                tasks.add(() -> as(actor, () -> submission.apply(number)));
            }
            var receipts = new ArrayList<ReadingReceiptDetails>();
            for (Future<ReadingReceiptDetails> done : pool.invokeAll(tasks)) {
                receipts.add(done.get());
            }
            return receipts;
        } finally {
            pool.shutdownNow();
        }
    }

    private SubmitReadings form(String key, String value) {
        return MeterFixture.form(unit, key, "2026-11-23", water, value);
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        return CoreHarness.as(actor, work);
    }
}
