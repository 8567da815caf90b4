package org.commonhold.server.journey;

import org.commonhold.kernel.Language;
import org.commonhold.security.Role;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.Person;
import org.commonhold.server.testing.Screen;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;
import org.commonhold.server.testing.TestSheet;

/**
 * A company of flats with fixed services, its accountant and its chief at their desks, and the owner of the first flat.
 *
 * @param account the number of the first flat's account
 * @param owner its owner, with a login
 */
record Desks(TestCompany company, String account, Person owner, Screen accountant, Screen chief)
        implements AutoCloseable {

    static Desks open(int flats) {
        var server = StartedServer.shared();
        var company = server.openCompany(Country.US);
        company.importFlats(flats);
        company.setFixedServices();
        var first = company.admin()
                .get("/api/v1/accounts?limit=1")
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
        return new Desks(
                company,
                first.get("number").getAsString(),
                company.owner(first.get("id").getAsString(), TestSheet.email(company.code(), 1)),
                Screen.desktop(server, Language.EN).signIn(company.employee(Role.ACCOUNTANT)),
                Screen.desktop(server, Language.EN).signIn(company.administrator()));
    }

    /** The chief approves and posts the run that the accountant looks at. */
    void approveAndPost() {
        chief.go(accountant.path().replaceAll("\\?.*", "?step=approve"));
        chief.press("staff.approve.do").press("staff.post.do");
        chief.sees("staff.run.state.POSTED").sees("staff.post.done.title");
    }

    /** The owner's telephone, with the lines of the newest statement. */
    Screen statement() {
        var home = Screen.phone(company.server(), Language.EN).signIn(owner);
        home.go("/owner/money");
        home.page().locator("a[href*='owner/money/statements/']").first().click();
        return home.settle().sees("ui.lines.title");
    }

    @Override
    public void close() {
        accountant.close();
        chief.close();
    }
}
