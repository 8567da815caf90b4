package org.commonhold.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class ConsumptionsIT {

    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);

    private final Consumptions consumptions = CoreHarness.get(Consumptions.class);
    private final MeterFixture house = new MeterFixture();
    private final UnitId unit = house.unit();

    @Test
    void takesTheLastValueBeforeTheMonthAndTheLastOneInIt() {
        var register = house.meter(unit, Resource.COLD_WATER);
        house.reading(register, "110", "2026-08-20");
        var opening = house.reading(register, "120", "2026-09-30");
        house.reading(register, "125", "2026-10-01");
        var closing = house.reading(register, "131.5", "2026-10-31");
        house.reading(register, "140", "2026-11-01");
        var october = october();
        assertThat(october.opening()).isEqualTo(point(opening, "120.000000", "2026-09-30"));
        assertThat(october.closing()).isEqualTo(point(closing, "131.500000", "2026-10-31"));
        assertThat(october.resource()).isEqualTo(Resource.COLD_WATER);
        assertThat(october.zone()).isEqualTo("T1");
        assertThat(october.unit()).isEqualTo(unit);
    }

    @Test
    void leavesOutWhatACorrectionSuperseded() {
        var register = house.meter(unit, Resource.GAS);
        var wrong = house.reading(register, "190", "2026-10-20");
        var right = house.reading(register, "119", "2026-10-20", ReadingSource.STAFF, wrong);
        assertThat(october().closing()).isEqualTo(point(right, "119.000000", "2026-10-20"));
    }

    @Test
    void opensWithTheInitialValueAndMissesAClosingThatNobodyRead() {
        house.meter(unit, Resource.HEAT);
        var october = october();
        assertThat(october.opening())
                .isEqualTo(new RegisterConsumption.ReadingPoint(
                        Consumptions.NO_READING, new BigDecimal("100.000000"), MeterFixture.INSTALLED));
        assertThat(october.closing()).isNull();
    }

    @Test
    void opensAMeterOfThisMonthWithItsInitialReadingWhichProvesNoUse() {
        var register = house.meter(unit, Resource.HOT_WATER, LocalDate.of(2026, 10, 12), null);
        var initial = house.reading(register, "100", "2026-10-12", ReadingSource.INITIAL, null);
        assertThat(october().opening()).isEqualTo(point(initial, "100.000000", "2026-10-12"));
        assertThat(october().closing()).isNull();
        var closing = house.reading(register, "101", "2026-10-30");
        assertThat(october().closing()).isEqualTo(point(closing, "101.000000", "2026-10-30"));
    }

    @Test
    void countsMetersThatWereInstalledOnSomeDayOfTheMonth() {
        house.meter(unit, Resource.GAS, MeterFixture.INSTALLED, LocalDate.of(2026, 10, 1));
        house.meter(unit, Resource.GAS, MeterFixture.INSTALLED, LocalDate.of(2026, 10, 2));
        house.meter(unit, Resource.GAS, LocalDate.of(2026, 10, 31), null);
        house.meter(unit, Resource.GAS, LocalDate.of(2026, 11, 1), null);
        assertThat(consumptions(List.of(unit)))
                .extracting(RegisterConsumption::serial)
                .containsExactly("S-2", "S-3");
    }

    @Test
    void answersForMoreUnitsThanOneStatementTakes() {
        var other = house.unit();
        house.meter(unit, Resource.GAS);
        house.meter(other, Resource.GAS);
        var units = new ArrayList<UnitId>();
        units.add(unit);
        units.addAll(LongStream.rangeClosed(1, 1500).mapToObj(UnitId::new).toList());
        units.add(other);
        units.add(unit);
        assertThat(consumptions(units)).extracting(RegisterConsumption::unit).containsExactly(unit, other);
        assertThat(consumptions(List.of())).isEmpty();
    }

    @Test
    void knowsNothingOfAnotherCompanysUnits() {
        house.meter(unit, Resource.GAS);
        var stranger = new MeterFixture().staff(Role.ACCOUNTANT);
        assertThat(CoreHarness.as(stranger, () -> consumptions.of(List.of(unit), OCTOBER)))
                .isEmpty();
        assertThatThrownBy(() -> CoreHarness.as(house.ownerOf(unit), () -> consumptions.of(List.of(unit), OCTOBER)))
                .isInstanceOf(Forbidden.class);
    }

    private RegisterConsumption october() {
        var rows = consumptions(List.of(unit));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<RegisterConsumption> consumptions(List<UnitId> units) {
        return CoreHarness.as(Actor.system(house.company.id()), () -> consumptions.of(units, OCTOBER));
    }

    private static RegisterConsumption.ReadingPoint point(ReadingId id, String value, String day) {
        return new RegisterConsumption.ReadingPoint(id, new BigDecimal(value), LocalDate.parse(day));
    }
}
