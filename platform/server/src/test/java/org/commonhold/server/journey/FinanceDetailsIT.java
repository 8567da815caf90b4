package org.commonhold.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.commonhold.kernel.Language;
import org.commonhold.security.Role;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.Person;
import org.commonhold.server.testing.Screen;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;
import org.commonhold.server.testing.TestPhoto;
import org.commonhold.server.testing.Wait;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * An old bill that nobody has paid is put right: with a document and what that does to its late fees; its month is closed and
 * opened again by two people; a wrong entry of the unit is withdrawn; and a dearer tariff is compared before it is published.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FinanceDetailsIT {

    private static final int FLATS = 2;
    private static final int MONTHS_AGO = 3;
    private static final int DUE_ON = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final StartedServer server = StartedServer.shared();
    private final YearMonth month = YearMonth.now(Clock.systemUTC()).minusMonths(MONTHS_AGO);
    private TestCompany company;
    private Person bookkeeper;
    private Screen accountant;
    private Screen chief;
    private String account;
    private String charge;

    @BeforeAll
    void billAMonthThatIsLongDue() {
        company = server.openCompany(Country.RU);
        company.importFlats(FLATS);
        company.setFixedServices();
        server.rows().change("UPDATE account SET opened_on = '2020-01-01' WHERE tenant_id = ?", company.id());
        bill();
        company.admin().put("/api/v1/billing-policy", "{\"fourEyes\":true}").expect(200);
        var first = first("/api/v1/accounts");
        account = first.get("number").getAsString();
        var statement = first("/api/v1/accounts/" + first.get("id").getAsString() + "/statements");
        charge = company.admin()
                .get("/api/v1/statements/" + statement.get("number").getAsString())
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonArray("lines")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        bookkeeper = company.employee(Role.ACCOUNTANT);
        accountant = Screen.desktop(server, Language.EN).signIn(bookkeeper);
        chief = Screen.desktop(server, Language.EN).signIn(company.administrator());
    }

    @AfterAll
    void closeTheWindows() {
        accountant.close();
        chief.close();
    }

    @Test
    @Order(1)
    void aCreditShowsWhatItDoesToTheLateFeesToDate() {
        preview(accountant);
        assertThat(accountant.text())
                .containsPattern("Late fees to date go from \\S*[1-9]\\S* to \\S+")
                .doesNotContain(accountant.say("staff.adjustment.lateFee.none"));
        accountant.shot("finance-adjustment-en");
    }

    @Test
    @Order(2)
    void aDocumentIsRefusedTakenAndOpenedAgain() throws Exception {
        accountant.upload("act.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8));
        accountant.seesText("act.png");
        assertThat(accountant.page().locator(".file-field .refused li").count()).isEqualTo(1);
        accountant.upload("act.png", "image/png", TestPhoto.png()).sees("ui.file.remove");
        assertThat(accountant.page().locator(".file-field .refused li").count()).isZero();
        accountant.press("staff.adjustment.submit");
        assertThat(accountant.path()).contains("/adjustments/new");
        accountant.fill("staff.adjustment.reason", "Meeting of May").press("staff.adjustment.submit");

        accountant.sees("staff.adjustment.prepared").sees("staff.adjustment.document");
        var file = accountant
                .page()
                .waitForDownload(() ->
                        accountant.page().locator("a.document-link").first().click());
        assertThat(Files.size(file.path())).isPositive();
        accountant.shot("finance-adjustment-document-en");
    }

    @Test
    @Order(3)
    void anotherPersonReadsTheDocumentAndApproves() {
        chief.go(accountant.path()).sees("staff.adjustment.document").seesText("Meeting of May");
        chief.press("staff.adjustment.approve").sees("staff.adjustment.approved");
        assertThat(chief.text()).contains(chief.say("adjustment.state.APPROVED"));
    }

    @Test
    @Order(4)
    void aClosedMonthIsOpenedAgainByASecondPerson() {
        accountant.go("/staff/finance/months").press("finance.months.close.title", named());
        confirm(accountant, "vaadin-confirm-dialog-overlay", "finance.months.close");
        accountant.sees("finance.months.closed");

        accountant.press("finance.months.reopen.title", named());
        confirm(accountant, "vaadin-dialog-overlay", "finance.months.reopen");
        accountant.sees("policy.reason.missing");
        accountant.fill("finance.reason", "A wrong area");
        confirm(accountant, "vaadin-dialog-overlay", "finance.months.reopen");
        accountant.sees("finance.months.asked").seesText("A wrong area");
        accountant.shot("finance-months-en");

        chief.go("/staff/finance/months").press("finance.months.reopen.title", named());
        chief.sees("finance.months.reopen.asked").fill("finance.reason", "I agree");
        confirm(chief, "vaadin-dialog-overlay", "finance.months.reopen");
        chief.sees("finance.months.billed");
        assertThat(server.rows().number("SELECT COUNT(*) FROM closed_period WHERE tenant_id = ?", company.id()))
                .isZero();
    }

    @Test
    @Order(5)
    void aWrongNumberOfPersonsIsWithdrawnWithAReason() {
        accountant.go("/staff/accounts/" + account + "?tab=facts");
        accountant
                .fill("finance.fact.amount", "7")
                .day("finance.fact.from", month.atDay(1).toString());
        accountant.press("finance.fact.submit").sees("finance.fact.inForce");
        accountant.page().locator(".plain-table vaadin-button").first().click();
        accountant.settle().sees("finance.fact.withdraw.posted");
        confirm(accountant, "vaadin-dialog-overlay", "finance.fact.withdraw");
        accountant.sees("premises.reason.missing");
        accountant.shot("finance-withdraw-en").fill("finance.reason", "Another flat's form");
        confirm(accountant, "vaadin-dialog-overlay", "finance.fact.withdraw");
        accountant.sees("finance.fact.withdrawn").seesText("Another flat's form");
        assertThat(accountant.page().locator(".plain-table vaadin-button").count())
                .isZero();
        accountant.shot("finance-facts-en");
    }

    @Test
    @Order(6)
    void aComparisonOfTermsIsKeptAndSaysWhenTheyHaveChangedSince() {
        chief.go("/admin/tariffs").pressText("Management");
        chief.fill("admin.terms.price", "40").press("admin.forecast.do").sees("admin.forecast.bands");
        assertThat(chief.text()).contains(chief.say("admin.forecast.of", FLATS, FLATS));
        chief.fill("admin.terms.price", "41").sees("admin.forecast.changed");
        chief.shot("finance-forecast-en");

        chief.go("/admin/tariffs").pressText("Management").sees("admin.forecast.bands");
        chief.fill("admin.terms.price", "-1").press("admin.forecast.do");
        assertThat(chief.path()).contains("/admin/tariffs");
        assertThat(chief.problems()).isEmpty();
        assertThat(accountant.problems()).isEmpty();
    }

    @Test
    @Order(7)
    void theSameIsDoneOnAPhoneAndInTheDark() {
        try (var phone = Screen.phone(server, Language.RU).signIn(bookkeeper)) {
            look(phone, "ru-phone");
        }
        try (var dark = Screen.desktop(server, Language.ZH).dark(true).signIn(bookkeeper)) {
            look(dark, "zh-dark");
        }
        try (var phone = Screen.phone(server, Language.RU).signIn(company.administrator())) {
            forecast(phone, "ru-phone");
        }
        try (var dark = Screen.desktop(server, Language.ZH).dark(true).signIn(company.administrator())) {
            forecast(dark, "zh-dark");
        }
    }

    private void look(Screen screen, String name) {
        preview(screen);
        screen.shot("finance-adjustment-" + name);
        screen.go("/staff/finance/months").sees("finance.months.title").shot("finance-months-" + name);
        screen.go("/staff/accounts/" + account + "?tab=facts").sees("finance.fact.withdrawn");
        screen.shot("finance-facts-" + name);
        fits(screen);
    }

    private static void forecast(Screen screen, String name) {
        screen.go("/admin/tariffs").pressText("Management").sees("admin.forecast.bands");
        screen.shot("finance-forecast-" + name);
        fits(screen);
    }

    private static void fits(Screen screen) {
        var tooWide = screen.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) tooWide).intValue()).isLessThanOrEqualTo(0);
        assertThat(screen.problems()).isEmpty();
    }

    /** Types a credit and works it out. */
    private void preview(Screen screen) {
        screen.go("/staff/finance/adjustments/new?charge=" + charge);
        screen.pick("staff.adjustment.kind", screen.say("adjustment.kind.OTHER"));
        screen.fill("staff.adjustment.amount", "-500").press("staff.adjustment.preview");
        screen.page().locator(".panel").last().waitFor();
        screen.settle();
    }

    private String named() {
        var words = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.ENGLISH).format(month);
        return accountant.say("finance.months.of", words, "Lakeside");
    }

    private static void confirm(Screen screen, String dialog, String buttonKey) {
        screen.page()
                .locator(dialog)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(screen.say(buttonKey)))
                .click();
        screen.settle();
    }

    private void bill() {
        var admin = company.admin();
        var due = month.plusMonths(1).atDay(DUE_ON);
        var body = "{\"period\":\"" + month + "\",\"dueOn\":\"" + due + "\"}";
        var run = admin.post("/api/v1/billing-runs", body)
                .expect(201)
                .json()
                .getAsJsonObject()
                .getAsJsonObject("run")
                .get("id")
                .getAsString();
        await(run, "CALCULATED");
        admin.post("/api/v1/billing-runs/" + run + "/approve", "{\"excludeErrors\":false}")
                .expect(200);
        admin.post("/api/v1/billing-runs/" + run + "/post", "").expect(200);
        await(run, "POSTED");
    }

    private void await(String run, String state) {
        Wait.until("billing run " + state, PATIENCE, () -> Optional.of(company.admin()
                        .get("/api/v1/billing-runs/" + run)
                        .expect(200)
                        .json()
                        .getAsJsonObject()
                        .getAsJsonObject("run")
                        .get("state")
                        .getAsString())
                .filter(state::equals));
    }

    private JsonObject first(String list) {
        return company.admin()
                .get(list + "?limit=1")
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
    }
}
