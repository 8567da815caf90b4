package org.commonhold.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.commonhold.kernel.NewId;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.commonhold.today.StaffTask.Kind;
import org.commonhold.today.StaffTask.Urgency;
import org.junit.jupiter.api.Test;

class StaffTodayIT {

    private final StaffToday today = CoreHarness.get(StaffToday.class);
    private final CompanyDetails company = CoreHarness.company();
    private final int tenant = company.id().value();
    private final long unit = NewId.next();
    private final long account = NewId.next();

    StaffTodayIT() {
        var estate = NewId.next();
        var building = NewId.next();
        var party = NewId.next();
        CoreHarness.sql("insert into estate values (?, ?, 1, 'Lakeside', null)", tenant, estate);
        CoreHarness.sql("insert into building values (?, ?, 1, ?, 'House 1')", tenant, building, estate);
        CoreHarness.sql(
                "insert into unit values (?, ?, 1, ?, null, '7', 1, 'FLAT', 50.00, null)", tenant, unit, building);
        CoreHarness.sql("insert into account values (?, ?, 1, ?, 'A-7', '2020-01-01', null)", tenant, account, unit);
        CoreHarness.sql(
                "insert into party values (?, ?, 1, 'PERSON', 'Anna', 'anna@example.org', null)", tenant, party);
        CoreHarness.sql(
                "insert into ownership values (?, ?, 1, ?, ?, 1, '2020-01-01', null)",
                tenant,
                NewId.next(),
                unit,
                party);
    }

    @Test
    void eachRoleSeesWhatItCanDo() {
        heldPayment();
        emergency();
        assertThat(kinds(Role.ACCOUNTANT)).containsExactlyInAnyOrder(Kind.MONTH_TO_BILL, Kind.PAYMENT_HELD);
        assertThat(kinds(Role.CLERK)).containsExactly(Kind.EMERGENCY, Kind.INVITE_OWNERS);
        assertThat(kinds(Role.DISPATCHER)).containsExactly(Kind.EMERGENCY);
        for (var role : List.of(Role.TECHNICIAN, Role.OWNER)) {
            assertThatThrownBy(() -> kinds(role)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void whatHarmsMostComesFirst() {
        emergency();
        var tasks = tasks(CoreHarness.employee(company, Role.ADMIN));
        assertThat(tasks).first().satisfies(t -> {
            assertThat(t.kind()).isEqualTo(Kind.EMERGENCY);
            assertThat(t.urgency()).isEqualTo(Urgency.OVERDUE);
            assertThat(t.target()).isEqualTo("4711");
        });
    }

    @Test
    void nothingOfAnotherCompanyIsSeen() {
        emergency();
        assertThat(tasks(CoreHarness.employee(CoreHarness.company(), Role.ADMIN)))
                .isEmpty();
    }

    private List<Kind> kinds(Role role) {
        return tasks(CoreHarness.employee(company, role)).stream()
                .map(StaffTask::kind)
                .toList();
    }

    private List<StaffTask> tasks(Actor actor) {
        return CoreHarness.as(actor, today::tasks);
    }

    private void heldPayment() {
        CoreHarness.sql(
                "insert into payment (tenant_id, id, version, account_id, method, state, amount_minor, currency,"
                        + " request_key, started_at) values (?, ?, 1, ?, 'CARD', 'MISMATCH', 10000, 'RUB', 'held',"
                        + " '2026-01-01')",
                tenant,
                NewId.next(),
                account);
    }

    private void emergency() {
        CoreHarness.sql(
                "insert into service_request (tenant_id, id, version, number, request_key, unit_id, category, place,"
                        + " description, emergency, state, received_at, answer_by) values (?, ?, 1, 4711, 'key', ?,"
                        + " 'PLUMBING', 'UNIT', 'Water is pouring', true, 'RECEIVED', '2026-01-01', '2026-01-01')",
                tenant,
                NewId.next(),
                unit);
    }
}
