package org.commonhold.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonhold.estate.BuildingId;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BuildingMetersIT {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);

    private final BuildingMeters meters = CoreHarness.get(BuildingMeters.class);
    private final MeterFixture house = new MeterFixture();
    private final Actor accountant = house.staff(Role.ACCOUNTANT);
    private final Actor clerk = house.staff(Role.CLERK);

    @BeforeEach
    void itIsNovember() {
        CoreHarness.clock().moveTo(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @AfterEach
    void itIsToday() {
        CoreHarness.clock().reset();
    }

    @Test
    void listsMetersWithWhatTheyShowedLast() {
        var meter = installed("B-1", "T1", "T2");
        enter(meter, "2026-10-31", 0, "110");
        enter(meter, "2026-11-20", 0, "125.5");
        var row = as(clerk, () -> meters.meters(BuildingMeterFilter.ALL, 0, 10)).get(0);
        assertThat(row.serial()).isEqualTo("B-1");
        assertThat(row.dials())
                .extracting(BuildingMeterRow.Dial::zone, BuildingMeterRow.Dial::last, BuildingMeterRow.Dial::lastOn)
                .containsExactly(
                        tuple("T1", new BigDecimal("125.5"), LocalDate.of(2026, 11, 20)),
                        tuple("T2", new BigDecimal("1E+2"), JANUARY));
        assertThat(row.lastReadOn()).isEqualTo(JANUARY);
        assertThat(as(clerk, () -> meters.count(new BuildingMeterFilter(null, row.building()))))
                .isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoMeterAtItsField() {
        installed("B-1", "T1");
        assertThatThrownBy(() -> installed("B-1", "T1")).hasMessageContaining("metering.meter.serialUsed");
        assertThatThrownBy(() -> installed(" ", "T1", "T1"))
                .isInstanceOf(ReadingRejected.class)
                .hasMessageContaining("metering.meter.serialMissing")
                .hasMessageContaining("metering.meter.zone");
        assertThatThrownBy(() -> installed("B-2")).hasMessageContaining("metering.meter.noDial");
        assertThatThrownBy(() -> as(clerk, () -> meters.install(command("B-3", "T1"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void takesAValueOnceAndRefusesOneBelowThePrevious() {
        var meter = installed("B-1", "T1");
        enter(meter, "2026-11-20", 0, "120");
        enter(meter, "2026-11-20", 0, "120");
        assertThat(as(clerk, () -> meters.history(meter))).hasSize(1);
        assertThatThrownBy(() -> enter(meter, "2026-11-21", 0, "119")).hasMessageContaining("metering.reading.below");
        assertThatThrownBy(() -> enter(meter, "2025-12-31", 0, "130")).hasMessageContaining("metering.reading.early");
        assertThatThrownBy(() -> enter(meter, "2026-11-22", 0, "9000"))
                .hasMessageContaining("metering.reading.confirm");
    }

    @Test
    void aWrongValueIsCorrectedWithAReason() {
        var meter = installed("B-1", "T1");
        enter(meter, "2026-11-20", 0, "120");
        var reading = as(clerk, () -> meters.history(meter)).get(0).id();
        as(clerk, () -> meters.correct(meter, reading, new BigDecimal("121"), "Misread"));
        assertThat(as(clerk, () -> meters.meter(meter)).dials().get(0).last()).isEqualByComparingTo("121");
        var other = installed("B-2", "T1");
        assertThatThrownBy(() -> as(clerk, () -> meters.correct(other, reading, new BigDecimal("122"), "Misread")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMeterIsRemovedAfterItsLastReading() {
        var meter = installed("B-1", "T1");
        enter(meter, "2026-11-20", 0, "120");
        assertThatThrownBy(() -> change(meter, LocalDate.of(2026, 11, 19)))
                .hasMessageContaining("metering.meter.removedEarly");
        change(meter, LocalDate.of(2026, 11, 21));
        assertThat(as(clerk, () -> meters.meter(meter)).removedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThatThrownBy(() -> enter(meter, "2026-11-22", 0, "121")).hasMessageContaining("metering.meter.removed");
    }

    @Test
    void anotherCompanyKnowsNothingOfIt() {
        var meter = installed("B-1", "T1");
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ADMIN);
        assertThatThrownBy(() -> as(stranger, () -> meters.meter(meter))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> meters.install(command("B-9", "T1"))))
                .isInstanceOf(NotFound.class);
        assertThat(as(stranger, () -> meters.meters(BuildingMeterFilter.ALL, 0, 10)))
                .isEmpty();
    }

    private MeterId installed(String serial, String... zones) {
        return as(accountant, () -> meters.install(command(serial, zones)));
    }

    private InstallMeter command(String serial, String... zones) {
        var dials = List.of(zones).stream()
                .map(zone -> new InstallMeter.Dial(zone, 5, 3, new BigDecimal("100")))
                .toList();
        return new InstallMeter(building(), Resource.ELECTRICITY, serial, JANUARY, null, dials);
    }

    private BuildingId building() {
        return new BuildingId(((Number) CoreHarness.column(
                                "select id from building where tenant_id = ?",
                                house.company.id().value())
                        .get(0))
                .longValue());
    }

    private void enter(MeterId meter, String day, int dial, String value) {
        var register = as(clerk, () -> meters.meter(meter)).dials().get(dial).id();
        var entry = new SubmitReadings.Entry(register, new BigDecimal(value), false);
        as(clerk, () -> {
            meters.enter(new EnterMeterReadings(meter, LocalDate.parse(day), List.of(entry)));
            return true;
        });
    }

    private void change(MeterId meter, LocalDate removedOn) {
        as(accountant, () -> {
            meters.change(new ChangeMeter(meter, "B-1", null, removedOn));
            return true;
        });
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        return CoreHarness.as(actor, work);
    }
}
