package org.commonhold.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonhold.kernel.Language;
import org.commonhold.security.Role;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.Screen;
import org.commonhold.server.testing.StartedServer;
import org.junit.jupiter.api.Test;

class OpenSessionIT {

    private final StartedServer server = StartedServer.shared();

    @Test
    void endsAtTheNextRequestWhenItsPersonIsSwitchedOff() {
        var company = server.openCompany(Country.US);
        var clerk = company.employee(Role.CLERK);
        var other = company.employee(Role.ACCOUNTANT);
        try (var open = Screen.desktop(server, Language.EN);
                var beside = Screen.desktop(server, Language.EN)) {
            open.signIn(clerk).go("/staff");
            beside.signIn(other).go("/staff");
            assertThat(open.path()).isEqualTo("/staff");

            server.rows()
                    .change(
                            "UPDATE user_account SET state = 'DISABLED' WHERE tenant_id = ? AND login = ?",
                            company.id(),
                            clerk.login());

            assertThat(open.go("/staff").path()).startsWith("/sign-in");
            assertThat(beside.go("/staff").path()).isEqualTo("/staff");
        }
    }

    @Test
    void theTodayPageIsNotForTechnicians() {
        var company = server.openCompany(Country.US);
        try (var screen = Screen.phone(server, Language.EN)) {
            screen.signIn(company.employee(Role.TECHNICIAN));
            assertThat(screen.path()).isEqualTo("/staff/my-day");
            screen.go("/staff");
            assertThat(screen.heading()).isNotEqualTo(screen.say("staff.today.title"));
        }
    }
}
