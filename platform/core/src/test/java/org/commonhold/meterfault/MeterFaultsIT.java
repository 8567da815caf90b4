package org.commonhold.meterfault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.metering.MeterId;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class MeterFaultsIT {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    private final MeterFaults faults = CoreHarness.get(MeterFaults.class);
    private final CompanyDetails company = CoreHarness.company();
    private final Actor accountant = CoreHarness.employee(company, Role.ACCOUNTANT);
    private final Actor clerk = CoreHarness.employee(company, Role.CLERK);
    private final UnitId unit = new UnitId(NewId.next());
    private final MeterId meter = new MeterId(NewId.next());

    MeterFaultsIT() {
        var estate = NewId.next();
        var building = NewId.next();
        var tenant = company.id().value();
        CoreHarness.sql("insert into estate values (?, ?, 1, 'Estate', null)", tenant, estate);
        CoreHarness.sql("insert into building values (?, ?, 1, ?, 'House 1')", tenant, building, estate);
        CoreHarness.sql(
                "insert into unit (tenant_id, id, version, building_id, number, kind, area)"
                        + " values (?, ?, 1, ?, '4', 'FLAT', 50)",
                tenant,
                unit.value(),
                building);
        CoreHarness.sql(
                "insert into meter (tenant_id, id, version, unit_id, resource, serial, installed_on)"
                        + " values (?, ?, 1, ?, 'GAS', 'G1', '2026-01-01')",
                tenant,
                meter.value(),
                unit.value());
    }

    @Test
    void aFaultIsListedUntilItIsTakenBack() {
        var fault = as(accountant, () -> faults.report(report(MeterFaultKind.NO_ACCESS)));
        assertThat(as(clerk, () -> faults.faults(MeterFaultFilter.of(unit), 0, 10)))
                .extracting(MeterFaultRow::address, MeterFaultRow::kind, MeterFaultRow::to)
                .containsExactly(tuple("House 1, 4", MeterFaultKind.NO_ACCESS, null));
        assertThat(CoreHarness.column(
                        "select cause from meter_fault where tenant_id = ?",
                        company.id().value()))
                .containsExactly("NO_ACCESS");
        assertThatThrownBy(() -> as(accountant, () -> faults.report(report(MeterFaultKind.LOST))))
                .isInstanceOf(MeterFaultRejected.class)
                .hasMessageContaining("meterfault.overlaps");
        end(fault, AUGUST.plusDays(10));
        assertThat(as(clerk, () -> faults.count(new MeterFaultFilter(null, null, true))))
                .isZero();
        end(fault, AUGUST);
        assertThat(as(clerk, () -> faults.faults(MeterFaultFilter.of(meter), 0, 10)))
                .isEmpty();
        as(accountant, () -> faults.report(report(MeterFaultKind.LOST)));
        assertThat(as(clerk, () -> faults.count(MeterFaultFilter.of(meter)))).isEqualTo(1);
    }

    @Test
    void aClerkAndAnotherCompanyReportNone() {
        assertThatThrownBy(() -> as(clerk, () -> faults.report(report(MeterFaultKind.FAILED))))
                .isInstanceOf(Forbidden.class);
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ADMIN);
        assertThatThrownBy(() -> as(stranger, () -> faults.report(report(MeterFaultKind.FAILED))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> faults.faults(MeterFaultFilter.of(meter), 0, 10)))
                .isInstanceOf(NotFound.class);
    }

    private ReportMeterFault report(MeterFaultKind kind) {
        return new ReportMeterFault(meter, kind, AUGUST, null, "Act 12");
    }

    private void end(MeterFaultId fault, LocalDate day) {
        as(accountant, () -> {
            faults.end(fault, day);
            return true;
        });
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        return CoreHarness.as(actor, work);
    }
}
