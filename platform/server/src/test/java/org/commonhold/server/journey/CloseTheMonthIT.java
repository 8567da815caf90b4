package org.commonhold.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import org.commonhold.kernel.Language;
import org.commonhold.security.Role;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.Person;
import org.commonhold.server.testing.Screen;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;
import org.commonhold.server.testing.TestSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An accountant closes the month: missing readings, the dry run, what stands out, another person's approval, the owner's why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CloseTheMonthIT {

    private static final int FLATS = 12;
    private static final int NORM = 3;
    private static final String LEFT_OUT = "Ownership in dispute";

    private final StartedServer server = StartedServer.shared();
    private final String month = YearMonth.now(Clock.systemUTC()).toString();
    private TestCompany company;
    private Screen accountant;
    private Screen chief;
    private Person owner;
    private String account;

    @BeforeAll
    void openTheCompany() {
        company = server.openCompany(Country.US);
        company.importFlats(FLATS);
        company.setFixedServices();
        company.setMeteredService(NORM);
        var first = company.admin()
                .get("/api/v1/accounts?limit=1")
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
        account = first.get("number").getAsString();
        owner = company.owner(first.get("id").getAsString(), TestSheet.email(company.code(), 1));
        accountant = Screen.desktop(server, Language.EN).signIn(company.employee(Role.ACCOUNTANT));
        chief = Screen.desktop(server, Language.EN).signIn(company.administrator());
    }

    @AfterAll
    void closeTheWindows() {
        accountant.close();
        chief.close();
    }

    @Test
    @Order(1)
    void checklistSaysHowManyReadingsAreMissing() {
        accountant.go("/staff/finance/runs/new?period=" + month);
        accountant.sees("staff.prepare.readings", FLATS, FLATS).sees("staff.prepare.toReadings");
    }

    @Test
    @Order(2)
    void dryRunShowsEveryAccountAndWhatStandsOut() {
        accountant.press("staff.prepare.start");
        accountant.sees("staff.dry.services");
        accountant.sees("staff.review.filter.ALL", FLATS).sees("staff.review.filter.ESTIMATED", FLATS);
        assertThat(accountant.text()).contains(account);
    }

    @Test
    @Order(3)
    void anAccountIsLeftOutWithAReasonOnly() {
        accountant
                .page()
                .locator("a[href*='/runs/'][href$='/accounts/" + account + "']")
                .first()
                .click();
        accountant.settle().press("staff.review.exclude");
        assertThat(accountant.page().locator("vaadin-text-field[invalid]").count())
                .isEqualTo(1);
        accountant.fill("staff.review.reason", LEFT_OUT).press("staff.review.exclude");
        accountant.seesText(LEFT_OUT);
        accountant.press("staff.review.include");
        accountant.sees("staff.review.leaveOut");
    }

    @Test
    @Order(4)
    void onlyWhatChangedIsCalculatedAgain() {
        accountant.press("staff.run.step.DRY").press("staff.dry.changed");
        accountant.sees("staff.dry.services").sees("staff.dry.next");
    }

    @Test
    @Order(5)
    void anotherPersonApprovesAndPosts() {
        chief.go(accountant.path().replaceAll("\\?.*", "?step=approve"));
        chief.press("staff.approve.do").press("staff.post.do");
        chief.sees("staff.run.state.POSTED").sees("staff.post.done.title");
    }

    @Test
    @Order(6)
    void ownerSeesWhyTheAmount() {
        var home = Screen.phone(server, Language.EN).signIn(owner);
        home.go("/owner/money");
        home.page().locator("a[href*='owner/money/statements/']").first().click();
        home.settle().sees("ui.lines.title");
        home.page().locator(".explain > summary").first().click();
        home.settle().sees("ui.why.steps");
        assertThat(home.problems()).isEmpty();
        home.close();
    }

    @Test
    @Order(7)
    void aDearerTariffShowsHowManyPayHowMuchMore() {
        server.rows().change("UPDATE account SET opened_on = '2020-01-01' WHERE tenant_id = ?", company.id());
        chief.go("/admin/tariffs").pressText("Management");
        chief.fill("admin.terms.price", "40").press("admin.forecast.do");
        chief.sees("admin.forecast.bands");
        var counts = chief.page().locator(".bands tbody td:last-child").allInnerTexts();
        assertThat(counts).hasSizeGreaterThan(1);
        assertThat(counts.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(FLATS);
        chief.page().locator(".bands").scrollIntoViewIfNeeded();
        chief.shot("forecast-bands");
        assertThat(chief.problems()).isEmpty();
    }
}
