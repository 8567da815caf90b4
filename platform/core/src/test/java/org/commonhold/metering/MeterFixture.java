package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.NewId;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;

/** A house of one company, written straight into the tables: units, owners, meters and what was read from them. */
final class MeterFixture {

    static final LocalDate INSTALLED = LocalDate.of(2026, 1, 10);

    final CompanyDetails company = CoreHarness.company();
    private final long building = NewId.next();
    private final int tenant = company.id().value();
    private int units;
    private int meters;

    MeterFixture() {
        var estate = NewId.next();
        CoreHarness.sql(
                "insert into estate (tenant_id, id, version, name) values (?, ?, 1, 'Lakeside')", tenant, estate);
        CoreHarness.sql(
                "insert into building (tenant_id, id, version, estate_id, name) values (?, ?, 1, ?, 'House 1')",
                tenant,
                building,
                estate);
    }

    UnitId unit() {
        var id = NewId.next();
        CoreHarness.sql(
                "insert into unit (tenant_id, id, version, building_id, number, kind, area)"
                        + " values (?, ?, 1, ?, ?, 'FLAT', 50)",
                tenant,
                id,
                building,
                Integer.toString(++units));
        return new UnitId(id);
    }

    Actor ownerOf(UnitId unit) {
        var party = NewId.next();
        CoreHarness.sql(
                "insert into party (tenant_id, id, version, kind, name) values (?, ?, 1, 'PERSON', 'Anna')",
                tenant,
                party);
        CoreHarness.sql(
                "insert into ownership (tenant_id, id, version, unit_id, party_id, share, valid_from)"
                        + " values (?, ?, 1, ?, ?, 1, '2020-01-01')",
                tenant,
                NewId.next(),
                unit.value(),
                party);
        return CoreHarness.owner(company, NewId.next(), party);
    }

    Actor staff(Role role) {
        return CoreHarness.employee(company, role);
    }

    /** A meter with one dial of 5 digits and 3 decimals that showed 100 when it was installed on 10 January 2026. */
    RegisterId meter(UnitId unit, Resource resource) {
        return meter(unit, resource, INSTALLED, null);
    }

    RegisterId meter(UnitId unit, Resource resource, LocalDate installed, @Nullable LocalDate removed) {
        var meter = NewId.next();
        CoreHarness.sql(
                "insert into meter (tenant_id, id, version, unit_id, resource, serial, installed_on, removed_on)"
                        + " values (?, ?, 1, ?, ?, ?, ?, ?)",
                tenant,
                meter,
                unit.value(),
                resource.name(),
                "S-" + ++meters,
                installed,
                removed);
        return register(meter, "T1");
    }

    private RegisterId register(long meter, String zone) {
        var register = NewId.next();
        CoreHarness.sql(
                "insert into meter_register (tenant_id, id, version, meter_id, zone, digits, decimals, initial_value)"
                        + " values (?, ?, 1, ?, ?, 5, 3, 100)",
                tenant,
                register,
                meter,
                zone);
        return new RegisterId(register);
    }

    ReadingId reading(RegisterId register, String value, String takenOn) {
        return reading(register, value, takenOn, ReadingSource.STAFF, null);
    }

    ReadingId reading(
            RegisterId register, String value, String takenOn, ReadingSource source, @Nullable ReadingId supersedes) {
        var id = NewId.next();
        CoreHarness.sql(
                "insert into reading (tenant_id, id, register_id, reading_value, taken_on, received_at, source,"
                        + " confirmed, supersedes_id) values (?, ?, ?, ?, ?, '2026-01-01', ?, 0, ?)",
                tenant,
                id,
                register.value(),
                new BigDecimal(value),
                LocalDate.parse(takenOn),
                source.name(),
                supersedes == null ? null : supersedes.value());
        return new ReadingId(id);
    }

    static SubmitReadings form(UnitId unit, String key, String takenOn, RegisterId register, String value) {
        return new SubmitReadings(
                unit,
                key,
                LocalDate.parse(takenOn),
                List.of(new SubmitReadings.Entry(register, new BigDecimal(value), false)));
    }
}
