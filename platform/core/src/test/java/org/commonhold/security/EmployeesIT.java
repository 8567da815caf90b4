package org.commonhold.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.commonhold.audit.AuditEvents;
import org.commonhold.audit.AuditFilter;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NotFound;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class EmployeesIT {

    private static final String PASSWORD = "a quiet river bank";

    private final Employees employees = CoreHarness.get(Employees.class);
    private final Users users = CoreHarness.get(Users.class);
    private final SignIns signIns = CoreHarness.get(SignIns.class);
    private final CompanyDetails company = CoreHarness.company();
    private final Actor admin = CoreHarness.employee(company, Role.ADMIN);

    @Test
    void aDeactivatedLoginIsRefusedUntilItIsSwitchedOnAgain() {
        var anna = activated("anna@example.com", Role.ACCOUNTANT);
        does(() -> employees.deactivate(anna));
        assertThatThrownBy(() -> signIn("anna@example.com")).hasMessageContaining("security.signIn.wrong");
        does(() -> employees.reactivate(anna));
        assertThat(signIn("anna@example.com").roles()).containsExactly(Role.ACCOUNTANT);
        var events = CoreHarness.get(AuditEvents.class);
        assertThat(CoreHarness.as(
                        admin,
                        () -> events.find(new AuditFilter(null, "security.user.deactivated", null, null), 0, 10)))
                .extracting(e -> e.detail())
                .containsExactly("anna@example.com");
    }

    @Test
    void aSessionStandsOnlyAsLongAsTheLogin() {
        var anna = activated("anna@example.com", Role.ACCOUNTANT);
        var session = signIn("anna@example.com");
        assertThat(CoreHarness.as(session, signIns::stands)).isTrue();
        does(() -> employees.deactivate(anna));
        assertThat(CoreHarness.as(session, signIns::stands)).isFalse();
        does(() -> employees.reactivate(anna));
        assertThat(CoreHarness.as(session, signIns::stands)).isTrue();
        assertThat(CoreHarness.as(Actor.system(company.id()), signIns::stands)).isTrue();
    }

    @Test
    void theLastActiveAdministratorStays() {
        var first = activated("first@example.com", Role.ADMIN);
        var second = invited("second@example.com", Role.ADMIN);
        assertThatThrownBy(() -> does(() -> employees.deactivate(first))).hasMessageContaining("security.admin.last");
        does(() -> employees.deactivate(second));
        assertThat(signIn("first@example.com").is(Role.ADMIN)).isTrue();
    }

    @Test
    void aNewLinkIsForThoseWithoutAPassword() {
        var anna = activated("anna@example.com", Role.CLERK);
        assertThatThrownBy(() -> does(() -> employees.inviteAgain(anna)))
                .hasMessageContaining("security.invite.active");
        var boris = invited("boris@example.com", Role.CLERK);
        var before = token();
        does(() -> employees.inviteAgain(boris));
        assertThat(token()).isNotEqualTo(before);
    }

    @Test
    void listsEmployeesOfThisCompanyOnly() {
        invited("anna@example.com", Role.CLERK);
        CoreHarness.as(
                admin,
                () -> users.invite(
                        new InviteUser("owner@example.com", "Owner", Language.EN, Set.of(Role.OWNER), null)));
        assertThat(CoreHarness.as(admin, employees::list))
                .extracting(UserRow::login)
                .containsExactly("anna@example.com");
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ADMIN);
        var anna = CoreHarness.as(admin, () -> employees.list().get(0).id());
        assertThatThrownBy(() -> CoreHarness.as(stranger, () -> employees.employee(anna)))
                .isInstanceOf(NotFound.class);
    }

    private UserId activated(String email, Role role) {
        var id = invited(email, role);
        does(() -> signIns.activate(token(), PASSWORD));
        return id;
    }

    private UserId invited(String email, Role role) {
        return CoreHarness.as(
                admin, () -> users.invite(new InviteUser(email, "Test", Language.EN, Set.of(role), null)));
    }

    private Actor signIn(String email) {
        return CoreHarness.as(Actor.system(company.id()), () -> signIns.signIn(email, PASSWORD));
    }

    private static String token() {
        return CoreHarness.get(InvitedListener.class).lastToken();
    }

    private void does(Runnable work) {
        CurrentActor.runAs(admin, work);
    }
}
