package org.commonhold.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NotFound;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class SignInsIT {

    private static final String PASSWORD = "a quiet river bank";

    private final SignIns signIns = CoreHarness.get(SignIns.class);
    private final CompanyDetails company = CoreHarness.company();
    private final Actor system = Actor.system(company.id());

    @Test
    void opensTheDoorForTheRightPasswordAndCountsWrongOnes() {
        activate("anna@example.com");
        var actor = CoreHarness.as(system, () -> signIns.signIn(" Anna@Example.com ", PASSWORD));
        assertThat(actor.roles()).containsExactly(Role.ACCOUNTANT);
        assertThat(actor.tenant()).contains(company.id());
        for (var i = 0; i < Lockout.LIMIT; i++) {
            assertThatThrownBy(() -> CoreHarness.as(system, () -> signIns.signIn("anna@example.com", "wrong password")))
                    .hasMessageContaining("security.signIn.wrong");
        }
        assertThatThrownBy(() -> CoreHarness.as(system, () -> signIns.signIn("anna@example.com", PASSWORD)))
                .hasMessageContaining("security.signIn.locked");
    }

    @Test
    void aLoginOfOneCompanyIsUnknownInAnother() {
        activate("boris@example.com");
        var other = CoreHarness.company();
        assertThatThrownBy(() ->
                        CoreHarness.as(Actor.system(other.id()), () -> signIns.signIn("boris@example.com", PASSWORD)))
                .hasMessageContaining("security.signIn.wrong");
    }

    @Test
    void anInvitationWorksOnceAndRefusesAWeakPassword() {
        var token = invite("vera@example.com");
        assertThatThrownBy(() -> activate(token, "short")).hasMessageContaining("security.password.short");
        assertThatThrownBy(() -> activate(token, "password2024")).hasMessageContaining("security.password.common");
        activate(token, PASSWORD);
        assertThatThrownBy(() -> activate(token, PASSWORD)).isInstanceOf(NotFound.class);
    }

    @Test
    void anApiKeyActsForItsCompanyUntilItIsRevoked() {
        var keys = CoreHarness.get(ApiKeys.class);
        var admin = CoreHarness.employee(company, Role.ADMIN);
        var key = CoreHarness.as(admin, () -> keys.create("meter robot", Set.of(Role.CLERK), null));
        assertThat(keys.authenticate(key)).hasValueSatisfying(a -> {
            assertThat(a.tenant()).contains(company.id());
            assertThat(a.roles()).containsExactly(Role.CLERK);
        });
        assertThat(keys.authenticate(key + "x")).isEmpty();
        assertThat(keys.authenticate("nonsense")).isEmpty();
        var id = CoreHarness.as(admin, () -> keys.list().get(0).id());
        CoreHarness.as(admin, () -> {
            keys.revoke(id);
            return id;
        });
        assertThat(keys.authenticate(key)).isEmpty();
    }

    @Test
    void aClerkMayNotInviteEmployees() {
        var clerk = CoreHarness.employee(company, Role.CLERK);
        assertThatThrownBy(() -> CoreHarness.as(clerk, () -> CoreHarness.get(Users.class)
                        .invite(new InviteUser("x@example.com", "X", Language.EN, Set.of(Role.ADMIN), null))))
                .isInstanceOf(Forbidden.class);
    }

    private void activate(String email) {
        activate(invite(email), PASSWORD);
    }

    private void activate(String token, String password) {
        CoreHarness.as(system, () -> {
            signIns.activate(token, password);
            return token;
        });
    }

    private String invite(String email) {
        var listener = CoreHarness.get(InvitedListener.class);
        CoreHarness.as(system, () -> CoreHarness.get(Users.class)
                .invite(new InviteUser(email, "Test", Language.EN, Set.of(Role.ACCOUNTANT), null)));
        return listener.lastToken();
    }
}
