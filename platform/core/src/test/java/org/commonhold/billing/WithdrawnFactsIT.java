package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.commonhold.charge.BillingRunId;
import org.commonhold.job.JobRunner;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NotFound;
import org.commonhold.metering.BuildingMeters;
import org.commonhold.metering.EnterMeterReadings;
import org.commonhold.metering.InstallMeter;
import org.commonhold.metering.RegisterId;
import org.commonhold.metering.Resource;
import org.commonhold.metering.SubmitReadings;
import org.commonhold.premises.BuildingFactKind;
import org.commonhold.premises.BuildingFactRow;
import org.commonhold.premises.BuildingFacts;
import org.commonhold.premises.PremisesRejected;
import org.commonhold.premises.RecordBuildingFact;
import org.commonhold.premises.RecordUnitFact;
import org.commonhold.premises.UnitFactId;
import org.commonhold.premises.UnitFactKind;
import org.commonhold.premises.UnitFactRow;
import org.commonhold.premises.UnitFacts;
import org.commonhold.premises.Withdrawal;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tariff.ServiceId;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

/** A fact that was recorded in error is taken back: it stays to be read and counts nowhere any more. */
class WithdrawnFactsIT {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final String WHY = "The form was another flat's";

    private final UnitFacts facts = CoreHarness.get(UnitFacts.class);
    private final BuildingFacts buildingFacts = CoreHarness.get(BuildingFacts.class);
    private final BillingRuns runs = CoreHarness.get(BillingRuns.class);
    private final BillingDesk desk = new BillingDesk(new BillingFixture(2, true));

    @Test
    void isReadWithWhoWithdrewItAndWhyAndItsDayIsFreeAgain() {
        persons("2", NEW_YEAR);
        var wrong = persons("5", LocalDate.of(2026, 10, 1));
        var clerk = desk.employee(Role.CLERK);
        BillingDesk.act(clerk, () -> facts.withdraw(desk.unit(0), wrong, " " + WHY + " "));
        persons("3", LocalDate.of(2026, 10, 1));

        var rows = facts();
        assertThat(rows)
                .extracting(r -> r.amount().intValueExact(), UnitFactRow::validFrom)
                .containsExactly(
                        tuple(3, LocalDate.of(2026, 10, 1)), tuple(5, LocalDate.of(2026, 10, 1)), tuple(2, NEW_YEAR));
        assertThat(rows.get(1).id()).isEqualTo(wrong);
        assertThat(rows.get(1).withdrawal())
                .extracting(Withdrawal::by, Withdrawal::reason)
                .containsExactly(clerk.name(), WHY);
        assertThat(rows.get(0).withdrawal()).isNull();
        assertThat(CoreHarness.column(
                        "select detail from audit_event where tenant_id = ? and action = 'premises.withdrawn'",
                        desk.house.company.id().value()))
                .hasToString("[PERSONS 5 from 2026-10-01: " + WHY + "]");
    }

    @Test
    void isRefusedWithoutAReasonTwiceAndToWhoMayNotRecordIt() {
        var persons = persons("2", NEW_YEAR);
        assertThatThrownBy(() -> withdraw(persons, "  "))
                .isInstanceOf(PremisesRejected.class)
                .hasMessageContaining("premises.reason.missing");
        assertThatThrownBy(() -> withdraw(persons, "x".repeat(201))).hasMessageContaining("premises.reason.long");
        var area = area("60");
        assertThatThrownBy(
                        () -> BillingDesk.act(desk.employee(Role.CLERK), () -> facts.withdraw(desk.unit(0), area, WHY)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.act(() -> facts.withdraw(desk.unit(1), persons, WHY)))
                .isInstanceOf(NotFound.class);
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ACCOUNTANT);
        assertThatThrownBy(() -> BillingDesk.act(stranger, () -> facts.withdraw(desk.unit(0), persons, WHY)))
                .isInstanceOf(NotFound.class);
        withdraw(persons, WHY);
        assertThatThrownBy(() -> withdraw(persons, WHY)).hasMessageContaining("premises.withdrawn");
    }

    /** 2 persons × 310, not the 5 that the run was first calculated with. */
    @Test
    void marksItsUnitAsChangedForAnOpenRun() {
        var waste = desk.service("WASTE", new Quantity.Persons(), "310");
        persons("2", NEW_YEAR);
        var wrong = persons("5", LocalDate.of(2026, 10, 1));
        facts(1, "1");
        var run = desk.as(() -> runs.prepare(OCTOBER, OCTOBER.end().plusDays(9)));
        work(run);
        assertThat(drafted()).isEqualTo(155_000 + 31_000);
        withdraw(wrong, WHY);
        desk.act(() -> runs.recalculateChanged(run));
        work(run);
        var job = Objects.requireNonNull(desk.as(() -> runs.details(run)).job());
        assertThat(job.total()).isEqualTo(1);
        assertThat(drafted()).isEqualTo(62_000 + 31_000);
        desk.act(() -> runs.discard(run));
        assertThat(desk.charged(waste)).isEmpty();
    }

    @Test
    void changesAPostedMonthByACorrectionOnly() {
        var care = desk.service("CARE", new Quantity.Area(Quantity.AreaKind.GROSS), "30");
        var wrong = area("70");
        assertThat(fact(wrong).posted()).isFalse();
        desk.bill(OCTOBER);
        assertThat(fact(wrong).posted()).isTrue();
        withdraw(wrong, WHY);
        assertThat(desk.charged(care))
                .containsExactly("2026-10-01 REGULAR GIVEN 70 210000", "2026-10-01 REGULAR GIVEN 50 150000");
        desk.correct(OCTOBER, OCTOBER);
        assertThat(desk.house.number("select sum(amount_minor) from charge where tenant_id = ?"))
                .isEqualTo(300_000);
    }

    @Test
    void aWithdrawnCommonAreaIsAsIfNobodyHadRecordedIt() {
        commonUse();
        desk.house.reading(0, SEPTEMBER, "110").reading(1, SEPTEMBER, "110");
        desk.house.reading(0, OCTOBER.lastDay(), "114").reading(1, OCTOBER.lastDay(), "114");
        buildingMeter("1010", "1020");
        building("100");
        desk.bill(OCTOBER);
        var area = buildingFact();
        assertThat(area.posted()).isTrue();
        assertThatThrownBy(() -> BillingDesk.act(
                        desk.employee(Role.CLERK), () -> buildingFacts.withdraw(desk.building(), area.id(), WHY)))
                .isInstanceOf(Forbidden.class);
        desk.act(() -> buildingFacts.withdraw(desk.building(), area.id(), WHY));
        assertThatThrownBy(() -> desk.act(() -> buildingFacts.withdraw(desk.building(), area.id(), WHY)))
                .hasMessageContaining("premises.withdrawn");
        var run = desk.as(() -> runs.correct(new CorrectBuilding(
                desk.building(), OCTOBER, OCTOBER, OCTOBER.end().plusDays(9))));
        work(run);
        assertThat(desk.house.number("select count(*) from draft_error where tenant_id = ?"
                        + " and message_key = 'pricing.fault.noWeight'"))
                .isEqualTo(2);
        building("80");
        assertThat(buildingFact().amount()).isEqualByComparingTo("80");
    }

    private ServiceId commonUse() {
        return desk.service(
                "COMMON",
                new Quantity.CommonUse(
                        "COLD_WATER", List.of(new Weight(Weight.Measure.AREA, BigDecimal.ONE)), new BigDecimal("0.02")),
                "10");
    }

    private void buildingMeter(String september, String october) {
        var meters = CoreHarness.get(BuildingMeters.class);
        var meter = desk.as(() -> meters.install(new InstallMeter(
                desk.building(),
                Resource.COLD_WATER,
                "B-1",
                NEW_YEAR,
                null,
                List.of(new InstallMeter.Dial("T1", 6, 3, new BigDecimal("1000"))))));
        var dial = desk.as(() -> meters.meter(meter)).dials().get(0).id();
        desk.act(() -> {
            meters.enter(new EnterMeterReadings(meter, SEPTEMBER, values(dial, september)));
            meters.enter(new EnterMeterReadings(meter, OCTOBER.lastDay(), values(dial, october)));
        });
    }

    private static List<SubmitReadings.Entry> values(RegisterId dial, String value) {
        return List.of(new SubmitReadings.Entry(dial, new BigDecimal(value), false));
    }

    private void building(String area) {
        desk.act(() -> buildingFacts.record(new RecordBuildingFact(
                desk.building(), BuildingFactKind.COMMON_AREA, new BigDecimal(area), NEW_YEAR, null)));
    }

    private BuildingFactRow buildingFact() {
        return desk.as(() -> buildingFacts.of(desk.building())).get(0);
    }

    private UnitFactId persons(String persons, LocalDate from) {
        return record(0, UnitFactKind.PERSONS, persons, from);
    }

    private void facts(int flat, String persons) {
        record(flat, UnitFactKind.PERSONS, persons, NEW_YEAR);
    }

    private UnitFactId area(String area) {
        return record(0, UnitFactKind.GROSS_AREA, area, NEW_YEAR);
    }

    private UnitFactId record(int flat, UnitFactKind kind, String amount, LocalDate from) {
        desk.act(() -> facts.record(new RecordUnitFact(desk.unit(flat), kind, new BigDecimal(amount), from, null)));
        return desk.as(() -> facts.of(desk.unit(flat))).stream()
                .filter(f -> f.kind() == kind && f.validFrom().equals(from))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void withdraw(UnitFactId fact, String reason) {
        desk.act(() -> facts.withdraw(desk.unit(0), fact, reason));
    }

    private List<UnitFactRow> facts() {
        return desk.as(() -> facts.of(desk.unit(0)));
    }

    private UnitFactRow fact(UnitFactId id) {
        return facts().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    private void work(BillingRunId run) {
        var job = Objects.requireNonNull(desk.as(() -> runs.details(run)).job()).id();
        CoreHarness.get(JobRunner.class).run(desk.house.company.id(), job);
    }

    private long drafted() {
        return desk.house.number("select sum(amount_minor) from draft_charge where tenant_id = ?");
    }
}
