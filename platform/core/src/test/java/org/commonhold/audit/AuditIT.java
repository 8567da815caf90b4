package org.commonhold.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditIT {

    private final AuditTrail trail = CoreHarness.get(AuditTrail.class);
    private final AuditEvents events = CoreHarness.get(AuditEvents.class);
    private final CompanyDetails company = CoreHarness.company();
    private final Actor admin = CoreHarness.employee(company, Role.ADMIN);

    @Test
    void notesWhoDidWhatAndFromWhere() {
        record("tariff.changed", 7L, "12.50");
        record("estate.opened", null, null);
        var rows = CoreHarness.as(admin, () -> events.latest(10));
        assertThat(rows).extracting(AuditRow::action).containsExactly("estate.opened", "tariff.changed");
        assertThat(rows.get(1).actorName()).isEqualTo(admin.name());
        assertThat(rows.get(1).address()).isEqualTo("127.0.0.1");
        assertThat(rows.get(1).objectId()).isEqualTo(7L);
        assertThat(CoreHarness.as(admin, () -> events.latest(1))).hasSize(1);
    }

    @Test
    void findsByPersonActAndDay() {
        record("tariff.changed", 7L, "12.50");
        record("estate.opened", null, null);
        var zone = company.timeZone();
        var today = java.time.LocalDate.ofInstant(CoreHarness.clock().instant(), zone);
        assertThat(found(new AuditFilter(null, "estate.opened", today, today))).isEqualTo(1);
        assertThat(found(new AuditFilter("test [adm", null, null, null))).isEqualTo(2);
        assertThat(found(new AuditFilter("%", null, null, null))).isZero();
        assertThat(found(new AuditFilter(null, null, today.plusDays(1), null))).isZero();
        assertThat(found(new AuditFilter(null, null, null, today.minusDays(1)))).isZero();
        assertThat(CoreHarness.as(admin, events::actions)).containsExactly("estate.opened", "tariff.changed");
        assertThat(CoreHarness.as(admin, () -> events.find(AuditFilter.all(), 1, 10)))
                .extracting(AuditRow::action)
                .containsExactly("tariff.changed");
    }

    private long found(AuditFilter filter) {
        return CoreHarness.as(admin, () -> events.count(filter));
    }

    @Test
    void keepsALongDetailCutRatherThanLosingTheAct() {
        record("import.done", 1L, "x".repeat(3000));
        assertThat(CoreHarness.as(admin, () -> events.latest(1)).get(0).detail())
                .hasSize(1000);
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteAnAct() {
        record("payment.recorded", 9L, null);
        assertThatThrownBy(() -> CoreHarness.sql(
                        "update audit_event set action = 'x' where tenant_id = ?",
                        company.id().value()))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> CoreHarness.sql(
                        "delete from audit_event where tenant_id = ?",
                        company.id().value()))
                .hasMessageContaining("append-only");
    }

    @Test
    void onlyTheAdministratorReadsItAndOnlyOfTheOwnCompany() {
        record("payment.recorded", 9L, null);
        var other = CoreHarness.employee(CoreHarness.company(), Role.ADMIN);
        assertThat(CoreHarness.as(other, () -> events.latest(10))).isEmpty();
        var clerk = CoreHarness.employee(company, Role.CLERK);
        assertThatThrownBy(() -> CoreHarness.as(clerk, () -> events.latest(10))).isInstanceOf(Forbidden.class);
    }

    private void record(String action, @Nullable Long object, @Nullable String detail) {
        CoreHarness.as(admin, () -> {
            trail.record(action, "TEST", object, detail);
            return null;
        });
    }
}
