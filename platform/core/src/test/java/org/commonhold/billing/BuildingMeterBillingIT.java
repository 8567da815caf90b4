package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.meterfault.MeterFaultKind;
import org.commonhold.meterfault.MeterFaults;
import org.commonhold.meterfault.ReportMeterFault;
import org.commonhold.metering.BuildingMeters;
import org.commonhold.metering.EnterMeterReadings;
import org.commonhold.metering.InstallMeter;
import org.commonhold.metering.MeterId;
import org.commonhold.metering.Resource;
import org.commonhold.metering.SubmitReadings;
import org.commonhold.premises.RecordUnitFact;
import org.commonhold.premises.UnitFactKind;
import org.commonhold.premises.UnitFacts;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Norm;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

/** Facts of meters, entered through the services, on bills. */
class BuildingMeterBillingIT {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);

    private final BuildingMeters meters = CoreHarness.get(BuildingMeters.class);
    private final MeterFaults faults = CoreHarness.get(MeterFaults.class);

    /** Billing rules 1.5: building meter less Σ units, by area; Σ units and Σ common shares are the building's meter. */
    @Test
    void whatTheBuildingUsesBeyondItsUnitsIsSharedByArea() {
        var desk = new BillingDesk(new BillingFixture(2, true));
        var water = desk.service("WATER", new Quantity.Consumption("COLD_WATER", null), "40");
        var common = desk.service(
                "COMMON",
                new Quantity.CommonUse("COLD_WATER", List.of(new Weight(Weight.Measure.AREA, BigDecimal.ONE)), null),
                "40");
        desk.act(() -> CoreHarness.get(UnitFacts.class)
                .record(new RecordUnitFact(
                        desk.unit(0), UnitFactKind.GROSS_AREA, new BigDecimal("100"), NEW_YEAR, "Passport")));
        desk.house.reading(0, LocalDate.of(2026, 9, 30), "110").reading(1, LocalDate.of(2026, 9, 30), "120");
        desk.house.reading(0, LocalDate.of(2026, 10, 31), "114.5").reading(1, LocalDate.of(2026, 10, 31), "123");
        var meter = desk.as(() -> meters.install(new InstallMeter(
                desk.building(),
                Resource.COLD_WATER,
                "B-1",
                NEW_YEAR,
                null,
                List.of(new InstallMeter.Dial("T1", 6, 3, new BigDecimal("1000"))))));
        enter(desk, meter, LocalDate.of(2026, 9, 30), "1030");
        enter(desk, meter, LocalDate.of(2026, 10, 31), "1040.5");
        desk.bill(OCTOBER);
        assertThat(desk.charged(water))
                .containsExactly("2026-10-01 REGULAR ACTUAL 4.5 18000", "2026-10-01 REGULAR ACTUAL 3 12000");
        assertThat(desk.charged(common))
                .containsExactly("2026-10-01 REGULAR GIVEN 2 8000", "2026-10-01 REGULAR GIVEN 1 4000");
        assertThat(CoreHarness.column(
                        "select sum(quantity) from charge where tenant_id = ?",
                        desk.house.company.id().value()))
                .first()
                .extracting(sum -> ((BigDecimal) sum).compareTo(new BigDecimal("10.5")))
                .isEqualTo(0);
    }

    /** Billing rules 1.4 a: the mean for three periods, then the norm × 1.5, whatever the meter shows meanwhile. */
    @Test
    void aFailedMeterIsBilledByTheMeanAndThenByTheNormHalfAsMuchAgain() {
        var desk = new BillingDesk(new BillingFixture(1, true));
        var norm = new Norm(Norm.Per.UNIT, new BigDecimal("5"), BigDecimal.ONE);
        var water = desk.service("WATER", new Quantity.Consumption("COLD_WATER", norm), "40");
        desk.house
                .reading(0, LocalDate.of(2026, 4, 30), "110")
                .reading(0, LocalDate.of(2026, 5, 31), "115")
                .reading(0, LocalDate.of(2026, 6, 30), "121")
                .reading(0, LocalDate.of(2026, 7, 31), "128")
                .reading(0, LocalDate.of(2026, 8, 31), "199");
        for (var month = 5; month <= 7; month++) {
            desk.bill(BillingPeriod.of(2026, month));
        }
        var meter = new MeterId(desk.house.number("select id from meter where tenant_id = ?"));
        desk.as(() -> faults.report(
                new ReportMeterFault(meter, MeterFaultKind.FAILED, LocalDate.of(2026, 8, 1), null, "Act 12")));
        for (var month = 8; month <= 11; month++) {
            desk.bill(BillingPeriod.of(2026, month));
        }
        assertThat(desk.charged(water))
                .containsExactly(
                        "2026-05-01 REGULAR ACTUAL 5 20000",
                        "2026-06-01 REGULAR ACTUAL 6 24000",
                        "2026-07-01 REGULAR ACTUAL 7 28000",
                        "2026-08-01 REGULAR AVERAGE 6 24000",
                        "2026-09-01 REGULAR AVERAGE 6 24000",
                        "2026-10-01 REGULAR AVERAGE 6 24000",
                        "2026-11-01 REGULAR NORM 7.5 30000");
    }

    /** 3 m³ read until the 12th and the mean of 5, 6 and 7 for the other 20 of 31 days: 3 + 6 × 20 / 31 = 6.871, at 40.00. */
    @Test
    void aMeterThatFailsWithinTheMonthBillsWhatWasReadBefore() {
        var desk = new BillingDesk(new BillingFixture(1, true));
        var water = desk.service("WATER", new Quantity.Consumption("COLD_WATER", null), "40");
        desk.house
                .reading(0, LocalDate.of(2026, 4, 30), "110")
                .reading(0, LocalDate.of(2026, 5, 31), "115")
                .reading(0, LocalDate.of(2026, 6, 30), "121")
                .reading(0, LocalDate.of(2026, 7, 31), "128")
                .reading(0, LocalDate.of(2026, 8, 12), "131")
                .reading(0, LocalDate.of(2026, 8, 31), "199");
        for (var month = 5; month <= 7; month++) {
            desk.bill(BillingPeriod.of(2026, month));
        }
        var meter = new MeterId(desk.house.number("select id from meter where tenant_id = ?"));
        desk.as(() -> faults.report(
                new ReportMeterFault(meter, MeterFaultKind.FAILED, LocalDate.of(2026, 8, 15), null, "Act 12")));
        desk.bill(BillingPeriod.of(2026, 8));
        assertThat(desk.charged(water)).endsWith("2026-08-01 REGULAR AVERAGE 6.871 27484");
    }

    /** What a clerk writes down on the round. */
    private void enter(BillingDesk desk, MeterId meter, LocalDate day, String value) {
        var clerk = desk.employee(Role.CLERK);
        var dial = CoreHarness.as(clerk, () -> meters.meter(meter)).dials().get(0);
        BillingDesk.act(
                clerk,
                () -> meters.enter(new EnterMeterReadings(
                        meter, day, List.of(new SubmitReadings.Entry(dial.id(), new BigDecimal(value), false)))));
    }
}
