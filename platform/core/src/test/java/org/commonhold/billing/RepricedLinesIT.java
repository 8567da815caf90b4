package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonhold.adjustment.AdjustmentId;
import org.commonhold.adjustment.AdjustmentRejected;
import org.commonhold.adjustment.AdjustmentRow;
import org.commonhold.adjustment.AdjustmentState;
import org.commonhold.adjustment.Adjustments;
import org.commonhold.adjustment.Ground;
import org.commonhold.adjustment.NamedPrice;
import org.commonhold.adjustment.PrepareAdjustment;
import org.commonhold.charge.ChargeId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Price.Tiered;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.tariff.ServiceId;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

/** A wrong price and a late reading of lines of several steps, from the posted line to the next bill. */
class RepricedLinesIT {

    private static final BillingPeriod AUGUST = BillingPeriod.of(2026, 8);
    private static final BillingPeriod SEPTEMBER = BillingPeriod.of(2026, 9);
    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);

    private final Adjustments adjustments = CoreHarness.get(Adjustments.class);
    private final BillingFixture house = new BillingFixture(1, true);
    private final BillingDesk desk = new BillingDesk(house);
    private final Actor second = desk.employee(Role.ACCOUNTANT);

    @Test
    void aLateReadingFillsTheStepsOfTheYearAgainAndTheNextMonthGoesOnFromIt() {
        var water = water(tiers(Tiered.Window.YEAR));
        // the meter began at 100: 250 m³ are 180 × 5 + 70 × 7
        house.reading(0, LocalDate.of(2026, 8, 31), "350");
        desk.bill(AUGUST);
        var id = prepare(new Ground.LateReading(new BigDecimal("300")));
        approve(id);
        house.reading(0, LocalDate.of(2026, 9, 30), "400");
        desk.bill(SEPTEMBER);

        // 300 are 180 × 5 + 80 × 7 + 40 × 9; September's own run reckoned with 250 of the year: 10 × 7 + 40 × 9
        assertThat(desk.charged(water))
                .containsExactly(
                        "2026-08-01 REGULAR ACTUAL 250 139000",
                        "2026-08-01 CORRECTION ACTUAL 50 43000",
                        "2026-09-01 REGULAR ACTUAL 50 43000");
        assertThat(states()).containsExactly(AdjustmentState.CHARGED);

        house.reading(0, LocalDate.of(2026, 10, 31), "410");
        desk.bill(OCTOBER);
        assertThat(desk.charged(water)).last().isEqualTo("2026-10-01 REGULAR ACTUAL 10 9000");
    }

    @Test
    void aWrongPriceOfOneZoneIsPutRightAndNothingElse() {
        var water = water(new Price.ByZone(Map.of("T1", new BigDecimal("6")), tiers(Tiered.Window.PERIOD)));
        house.reading(0, LocalDate.of(2026, 8, 31), "300");
        desk.bill(AUGUST);
        assertThat(desk.as(() -> adjustments.parts(charge())).prices())
                .extracting(NamedPrice::name)
                .containsExactly("zone T1", "surcharge 0–180", "surcharge 180–260", "surcharge > 260");

        var wrong = new Ground.WrongTariff(null, Map.of("zone T1", new BigDecimal("5.5")));
        var first = prepare(wrong);
        var same = prepare(wrong);
        approve(first);
        assertThatThrownBy(() -> approve(same)).isInstanceOf(AdjustmentRejected.class);
        house.reading(0, LocalDate.of(2026, 9, 30), "300");
        desk.bill(SEPTEMBER);

        // 200 at 0.5 less; all else of August stays: 200 × 6 + 180 × 5 + 20 × 7
        assertThat(desk.charged(water))
                .containsExactly(
                        "2026-08-01 REGULAR ACTUAL 200 224000",
                        "2026-08-01 CORRECTION GIVEN 0 -10000",
                        "2026-09-01 REGULAR ACTUAL 0 0");
        assertThatThrownBy(() -> prepare(wrong)).isInstanceOf(AdjustmentRejected.class);
        var further = new Ground.WrongTariff(null, Map.of("zone T1", new BigDecimal("5")));
        assertThat(desk.as(() -> adjustments.preview(charge(), further)).amount())
                .isEqualTo(Money.ofMinor(-10_000, "RUB"));
    }

    @Test
    void anEstimateIsPutRightByTheNextReadingAndByAnAdjustmentOfMoneyNotAtAll() {
        var water = water(new Price.Flat(BigDecimal.TEN));
        for (var month = 5; month <= 7; month++) {
            var period = BillingPeriod.of(2026, month);
            house.reading(0, period.lastDay(), Integer.toString(100 + 10 * (month - 4)));
            desk.bill(period);
        }
        desk.bill(AUGUST);
        assertThatThrownBy(() -> prepare(new Ground.LateReading(new BigDecimal("8"))))
                .isInstanceOfSatisfying(
                        AdjustmentRejected.class,
                        e -> assertThat(e.problems().get(0).key()).isEqualTo("adjustment.lateReading.nextBill"));
        approve(prepare(new Ground.Other(new BigDecimal("-20"), "Meeting 3")));
        desk.bill(SEPTEMBER);
        house.reading(0, LocalDate.of(2026, 10, 31), "160");
        desk.bill(OCTOBER);

        // 30 in 92 days: 10.109 of them in August and 9.782 in September; the decision stands beside it
        assertThat(desk.charged(water).subList(3, 8))
                .containsExactly(
                        "2026-08-01 REGULAR AVERAGE 10 10000",
                        "2026-08-01 CORRECTION GIVEN -20 -2000",
                        "2026-08-01 CORRECTION ACTUAL 0.109 109",
                        "2026-09-01 REGULAR AVERAGE 10 10000",
                        "2026-09-01 CORRECTION ACTUAL -0.218 -218");
    }

    @Test
    void theLineOfAnotherCompanyHasNoParts() {
        water(new Price.Flat(BigDecimal.TEN));
        house.reading(0, LocalDate.of(2026, 8, 31), "110");
        desk.bill(AUGUST);
        var charge = charge();
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ACCOUNTANT);
        assertThatThrownBy(() -> CoreHarness.as(stranger, () -> adjustments.parts(charge)))
                .isInstanceOf(NotFound.class);
    }

    private ServiceId water(Price price) {
        var id = house.define("WATER", "OPERATING");
        house.publish(id, LocalDate.of(2026, 1, 1), Terms.of(new Quantity.Consumption("COLD_WATER", null), price));
        return new ServiceId(id);
    }

    /** Up to 180 at 5, up to 260 at 7, then 9. */
    private static Tiered tiers(Tiered.Window window) {
        var steps = List.of(
                new Tiered.Step(new BigDecimal("180"), new BigDecimal("5")),
                new Tiered.Step(new BigDecimal("260"), new BigDecimal("7")),
                new Tiered.Step(null, new BigDecimal("9")));
        return new Tiered(false, window, 1, List.of(new Tiered.Season(1, 12, steps)), null);
    }

    private ChargeId charge() {
        return new ChargeId(house.number(
                "select id from charge where tenant_id = ? and kind = 'REGULAR'" + " and period = '2026-08-01'"));
    }

    private AdjustmentId prepare(Ground ground) {
        return desk.as(() -> adjustments.prepare(new PrepareAdjustment(charge(), ground, "It was wrong", null)));
    }

    private void approve(AdjustmentId id) {
        BillingDesk.act(second, () -> adjustments.approve(id));
    }

    private List<AdjustmentState> states() {
        return desk.as(() -> adjustments.list(null, house.accounts.get(0), 0, 10)).stream()
                .map(AdjustmentRow::state)
                .toList();
    }
}
