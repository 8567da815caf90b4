package org.commonhold.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonhold.kernel.Language;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.Person;
import org.commonhold.server.testing.Screen;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;
import org.commonhold.server.testing.TestSheet;
import org.commonhold.server.testing.Wait;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * An owner of two flats pays both by one card payment, takes the history along, lets the rest be taken by autopay; and a
 * neighbour's account is paid by a link without a login.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnerMoneyIT {

    private static final int FLATS = 3;
    private static final int PHONE = 390;
    private static final String GOOD = "4242 4242 4242 4242";
    private static final String KEY = "sk_test_ownermoney";
    private static final String SECRET = "whsec_ownermoney";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final StartedServer server = StartedServer.shared();
    private final List<String> accounts = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private TestCompany company;
    private Person owner;
    private Screen home;

    @BeforeAll
    void billTwoFlatsOfOneOwnerAndOneOfANeighbour() {
        company = server.openCompany(Country.US);
        company.importFlats(FLATS);
        company.setFixedServices();
        company.admin()
                .get("/api/v1/accounts?limit=10")
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonArray("items")
                .forEach(item -> {
                    accounts.add(item.getAsJsonObject().get("id").getAsString());
                    numbers.add(item.getAsJsonObject().get("number").getAsString());
                });
        connectGateway();
        server.rows().change("UPDATE account SET opened_on = '2020-01-01' WHERE tenant_id = ?", company.id());
        bill(YearMonth.now(Clock.systemUTC()).minusMonths(1));
        giveTheSecondFlatToTheFirstOwner();
        owner = company.owner(accounts.get(0), TestSheet.email(company.code(), 1));
        home = Screen.phone(server, Language.EN).signIn(owner);
    }

    @AfterAll
    void closeTheWindow() {
        home.close();
    }

    @Test
    @Order(1)
    void bothFlatsArePaidByOneCardPaymentWithAReceiptEach() {
        home.go("/owner/money/pay").sees("owner.pay.several.text");
        var rest = due(0).subtract(new BigDecimal("10.00"));
        home.type(home.say("owner.pay.several.amount", numbers.get(0)), rest.toPlainString());
        home.shot("owner-money-pay");
        home.press("owner.pay.next").sees("owner.payCheck.total");
        home.shot("owner-money-check");
        var page = home.page();
        page.locator(".main-action").click();
        payAtTheGateway(page);
        page.waitForURL(url -> url.startsWith(server.address()));
        home.settle().sees("owner.payment.paid.title").sees("owner.payment.parts");
        home.shot("owner-money-paid");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Receipt \\d+ ")))
                        .count())
                .as("a receipt for each flat")
                .isEqualTo(2);
        assertThat(due(0)).isEqualByComparingTo("10.00");
        assertThat(due(1)).isEqualByComparingTo("0");
        assertThat(rows("SELECT COUNT(*) FROM payment WHERE tenant_id = ? AND state = 'PAID'"))
                .isEqualTo(2);
        assertThat(rows("SELECT COUNT(DISTINCT lead_id) FROM payment WHERE tenant_id = ?"))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void theHistoryIsSearchedAndTakenAlong() throws IOException {
        home.go("/owner/money/history?account=" + accounts.get(0)).sees("owner.moneyHistory.count", 2);
        var download = home.page().waitForDownload(() -> home.press("owner.moneyHistory.export", "CSV"));
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8)).contains("Statement", "Card", "Paid");
        home.fill("owner.moneyHistory.text", "card").press("owner.moneyHistory.find");
        home.sees("owner.moneyHistory.count", 1);
        home.shot("owner-money-history");
        home.fill("owner.moneyHistory.text", "nothing like it").press("owner.moneyHistory.find");
        home.sees("owner.moneyHistory.none.title");
        home.go("/owner/money/year?account=" + accounts.get(0)).sees("moneyhistory.year.closing");
        home.shot("owner-money-year");
        assertThat(home.text()).contains("$10.00");
    }

    @Test
    @Order(3)
    void autopayTakesTheRestTheDayAfterItsNotice() {
        home.go("/owner/money/autopay?account=" + accounts.get(0)).sees("owner.autopay.new");
        home.press("owner.autopay.set").sees("owner.autopay.sum.invalid");
        home.fill("owner.autopay.limit", "50");
        home.shot("owner-autopay-form");
        var page = home.page();
        page.locator(".main-action").click();
        payAtTheGateway(page);
        page.waitForURL(url -> url.startsWith(server.address()));
        home.settle().sees("autopay.state.ACTIVE").seesText("4242");
        home.shot("owner-autopay-active");

        change("UPDATE autopay SET active_at = '2020-01-01' WHERE tenant_id = ?");
        hurry();
        var notice = server.inbox().mail(TestSheet.email(company.code(), 1), "Autopay tomorrow");
        assertThat(notice.get("text").getAsString()).contains("$10.00", "$50.00", "4242");
        assertThat(due(0)).as("not before the day").isEqualByComparingTo("10.00");

        change("UPDATE autopay_due SET first_on = '2020-01-01', next_on = '2020-01-01' WHERE tenant_id = ?");
        hurry();
        Wait.until("autopay to pay", PATIENCE, () -> Optional.of(due(0)).filter(sum -> sum.signum() == 0));
        home.go("/owner/money/autopay?account=" + accounts.get(0));
        home.shot("owner-autopay-paid");
        assertThat(home.text()).contains("$10.00 paid");
        home.press("owner.autopay.stop").sees("autopay.state.STOPPED");
    }

    @Test
    @Order(4)
    void aLinkPaysTheNeighboursAccountWithoutALogin() {
        var url = company.admin()
                .post("/api/v1/accounts/" + accounts.get(2) + "/payment-links", "")
                .expect(201)
                .text("url");
        try (var screen = Screen.phone(server, Language.EN)) {
            var page = screen.page();
            var answer = page.navigate(url);
            assertThat(answer.body().length).as("bytes of the page").isLessThan(40_000);
            assertThat(page.locator("script").count()).isZero();
            assertThat(screen.text())
                    .contains("•••")
                    .doesNotContain(numbers.get(2))
                    .doesNotContain("Owner 3");
            screen.shot("link-due");
            page.locator("button[type=submit]").click();
            payAtTheGateway(page);
            page.waitForURL(at -> at.contains("/l/back/"));
            assertThat(page.url()).doesNotContain(url.replaceFirst(".*/", ""));
            assertThat(screen.text()).contains("Receipt 4").contains(screen.say("linkpayment.nothing"));
            screen.shot("link-paid");
            page.navigate(url + "?lang=ru");
            assertThat(screen.text()).contains("Задолженности нет");
            screen.shot("link-paid-ru");
            page.navigate(url.replaceFirst("/l/.*", "/l/AAAAAAAAAAAAAAAAAAAAAA"));
            assertThat(screen.text()).contains(screen.say("linkpayment.gone.title"));
        }
        assertThat(due(2)).isEqualByComparingTo("0");
    }

    @Test
    @Order(5)
    void thePagesAreWholeInThreeLanguages() {
        for (var language : Language.values()) {
            try (var screen = Screen.desktop(server, language).signIn(owner)) {
                look(screen, "wide-" + language.code());
                look(screen.narrow(PHONE), "phone-" + language.code());
                assertThat(screen.problems()).isEmpty();
            }
        }
    }

    private void look(Screen screen, String name) {
        screen.go("/owner/money/pay").sees("owner.pay.several.text").shot("money-pay-" + name);
        screen.go("/owner/money?account=" + accounts.get(1))
                .sees("owner.money.history")
                .shot("money-" + name);
        for (var page : List.of("history", "year", "autopay")) {
            screen.go("/owner/money/" + page + "?account=" + accounts.get(0)).shot("money-" + page + "-" + name);
            var wide = screen.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) wide).intValue())
                    .as(page + " is not wider than " + name)
                    .isLessThanOrEqualTo(0);
        }
    }

    private static void payAtTheGateway(Page page) {
        page.locator("#card").fill(GOOD);
        page.locator("form button[type=submit]").click();
    }

    private void connectGateway() {
        var keys = TestCompany.json("secretKey", KEY, "webhookSecret", SECRET);
        var hook = company.admin().put("/api/v1/gateway", keys).expect(200).text("hookPath");
        server.gateway()
                .register(KEY, SECRET, server.uri(hook).toString(), "Owner money")
                .expect(200);
    }

    private void bill(YearMonth month) {
        var body = "{\"period\":\"" + month + "\",\"dueOn\":\""
                + month.plusMonths(1).atDay(10) + "\"}";
        var run = company.admin()
                .post("/api/v1/billing-runs", body)
                .expect(201)
                .json()
                .getAsJsonObject()
                .getAsJsonObject("run")
                .get("id")
                .getAsString();
        await(run, "CALCULATED");
        company.admin()
                .post("/api/v1/billing-runs/" + run + "/approve", "{\"excludeErrors\":false}")
                .expect(200);
        company.admin().post("/api/v1/billing-runs/" + run + "/post", "").expect(200);
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

    private void giveTheSecondFlatToTheFirstOwner() {
        server.rows()
                .change(
                        "UPDATE ownership o JOIN account a ON a.tenant_id = o.tenant_id AND a.unit_id = o.unit_id"
                                + " SET o.party_id = (SELECT party_id FROM (SELECT o2.party_id FROM ownership o2 JOIN account a2"
                                + " ON a2.tenant_id = o2.tenant_id AND a2.unit_id = o2.unit_id WHERE a2.id = ?) first)"
                                + " WHERE o.tenant_id = ? AND a.id = ?",
                        accounts.get(0),
                        company.id(),
                        accounts.get(1));
    }

    /** The next round comes at once. */
    private void hurry() {
        server.rows()
                .change("UPDATE scheduled_tasks SET execution_time = '2020-01-01' WHERE task_name LIKE '%autopay%'");
    }

    private void change(String sql) {
        assertThat(server.rows().change(sql, company.id())).isPositive();
    }

    private long rows(String sql) {
        return server.rows().number(sql, company.id());
    }

    private BigDecimal due(int account) {
        JsonObject balance = company.admin()
                .get("/api/v1/accounts/" + accounts.get(account) + "/balance")
                .expect(200)
                .json()
                .getAsJsonObject();
        return BigDecimal.valueOf(
                balance.getAsJsonObject("balance").get("amountMinor").getAsLong(), 2);
    }
}
