package org.commonhold.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonhold.kernel.Language;
import org.commonhold.security.Role;
import org.commonhold.server.testing.Person;
import org.commonhold.server.testing.Screen;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;
import org.commonhold.server.testing.Wait;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Money that goes back: an owner pays by card, a clerk asks for part of it, the accountant lets it go, the gateway confirms and the
 * owner sees it; the next payment is taken back by its bank; one is made twice; and the provider's books explain every cent.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefundJourneyIT {

    private static final String SECRET = "whsec_refund_journey_secret";
    private static final String GOOD = "4242 4242 4242 4242";
    private static final String DISPUTED_LATER = "4000 0000 0000 0259";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final StartedServer server = StartedServer.shared();
    private Desks desks;
    private TestCompany company;
    private Person clerkPerson;
    private Screen clerk;
    private Screen accountant;
    private Screen home;
    private String key;
    private String payment = "";
    private String refund = "";

    @BeforeAll
    void billAMonth() {
        desks = Desks.open(1);
        company = desks.company();
        key = "sk_test_" + company.code().replaceAll("\\W", "");
        connectGateway();
        clerkPerson = company.employee(Role.CLERK);
        clerk = Screen.desktop(server, Language.EN).signIn(clerkPerson);
        accountant = desks.accountant();
        accountant.go("/staff/finance/runs/new?period=" + YearMonth.now(Clock.systemUTC()));
        accountant.press("staff.prepare.start").sees("staff.dry.services");
        desks.approveAndPost();
        home = Screen.phone(server, Language.EN).signIn(desks.owner());
    }

    private void connectGateway() {
        var keys = TestCompany.json("secretKey", key, "webhookSecret", SECRET);
        var hook = company.admin().put("/api/v1/gateway", keys).expect(200).text("hookPath");
        server.gateway()
                .register(key, SECRET, server.address() + hook, company.code())
                .expect(200);
    }

    @AfterAll
    void closeTheWindows() {
        clerk.close();
        home.close();
        desks.close();
    }

    @Test
    @Order(1)
    void theCompanySaysUpToWhichSumOnePersonIsEnough() {
        var chief = desks.chief();
        chief.go("/admin/settings").sees("admin.refunds.limit.none");
        chief.fill("admin.refunds.limit", "5").fill("admin.refunds.hours", "0");
        save(chief);
        chief.sees("refund.twinHours", 1, 720);
        chief.fill("admin.refunds.hours", "24");
        save(chief);
        chief.sees("admin.refunds.limit.is", "$5.00").sees("admin.refunds.history");
        chief.shot("refund-settings-en");
    }

    private static void save(Screen chief) {
        chief.page()
                .locator(".panel")
                .filter(new Locator.FilterOptions().setHasText(chief.say("admin.refunds.title")))
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(chief.say("admin.policy.submit")))
                .click();
        chief.settle();
    }

    @Test
    @Order(2)
    void theOwnerPaysByCard() {
        pay(GOOD);
        home.sees("owner.payment.paid.title");
        payment = home.path().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
    }

    @Test
    @Order(3)
    void aClerkAsksForMoreThanTheLimitAndMaySayNoMore() {
        clerk.go("/staff/finance/payments/" + payment).press("staff.refund.begin");
        clerk.sees("staff.refund.secondPerson").fill("staff.payment.amount", "100000");
        clerk.press("staff.refund.request").sees("refund.note.missing");
        clerk.fill("staff.payment.amount", "10").fill("staff.refund.note", "Paid for the neighbour, too");
        clerk.sees("staff.refund.lateFee");
        clerk.shot("refund-new-en");
        clerk.press("staff.refund.request").sees("refund.state.REQUESTED");
        assertThat(clerk.text()).doesNotContain(clerk.say("staff.refund.approve"));
        refund = clerk.path().replaceFirst(".*/", "");
    }

    @Test
    @Order(4)
    void theAccountantFindsItOnTodayAndLetsItGo() {
        accountant.go("/staff").sees("staff.today.what.REFUND_TO_APPROVE", "", 1, "", "$10.00", "");
        accountant.go("/staff/finance/refunds/" + refund).sees("staff.refund.does");
        accountant.shot("refund-case-en");
        accountant.press("staff.refund.approve").sees("refund.state.CONFIRMED").sees("staff.refund.number");
        accountant
                .go("/staff/finance/payments/" + payment)
                .sees("staff.refund.back")
                .sees("refund.state.CONFIRMED");
    }

    @Test
    @Order(5)
    void theOwnerSeesIt() {
        home.go("/owner/money/payments/" + payment).sees("owner.refund.title").seesText("$10.00");
        home.shot("refund-owner-en");
        accountant.go("/staff/finance/ledger").sees("staff.ledger.balanced");
    }

    @Test
    @Order(6)
    void thePayersBankTakesTheNextPaymentBack() {
        pay(DISPUTED_LATER);
        home.sees("owner.payment.paid.title");
        Wait.until(
                "dispute",
                PATIENCE,
                () -> company.admin().get("/api/v1/disputes").expect(200).body().contains("OPEN")
                        ? Optional.of(true)
                        : Optional.empty());
        clerk.go("/staff/finance/refunds").sees("staff.disputes.title").sees("dispute.state.OPEN");
        accountant.go("/staff").sees("staff.today.what.PAYMENT_DISPUTED", "", 1, "", "$10.00", "");
    }

    @Test
    @Order(7)
    void whatWasPaidTwiceStaysAsCreditOrGoesBack() {
        for (var number : List.of("1", "2")) {
            company.admin()
                    .with("Idempotency-Key", "twin-" + number)
                    .post(
                            "/api/v1/accounts/" + accountId() + "/payments/received",
                            TestCompany.json(
                                    "amount",
                                    Map.of("amountMinor", 700, "currency", "USD"),
                                    "method",
                                    "TRANSFER",
                                    "receivedOn",
                                    "2026-01-15"))
                    .expect(201);
        }
        clerk.go("/staff/finance/refunds").sees("staff.twins.title");
        pictures("refunds", "/staff/finance/refunds?state=ended");
        clerk.press("staff.twin.refund.of", desks.account()).sees("refund.way.BANK");
        clerk.fill("staff.refund.payee", "Ann Lee, 40817810000000000001").fill("staff.refund.note", "Paid twice");
        clerk.press("staff.refund.request").sees("refund.state.REQUESTED");
        accountant.go(clerk.path()).press("staff.refund.approve").sees("refund.state.APPROVED");
        accountant.press("staff.refund.transferred").sees("refund.state.CONFIRMED");
        pictures("refund", clerk.path());
    }

    @Test
    @Order(8)
    void theProvidersBooksExplainEveryCent() {
        server.gateway().payOut(key, "usd").expect(200);
        accountant.go("/staff/finance/payouts").press("staff.payouts.read");
        accountant
                .page()
                .getByText(accountant.say("staff.payout.booked.yes"), new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        accountant.sees("staff.payouts.explained").sees("staff.payouts.differences.none");
        pictures("payouts", "/staff/finance/payouts");
        accountant.go("/staff/finance/ledger").sees("staff.ledger.balanced");
        accountant.go("/staff/finance/ledger/check").press("staff.check.now").sees("staff.check.holds");
        assertThat(accountant.problems()).isEmpty();
        assertThat(clerk.problems()).isEmpty();
        assertThat(home.problems()).isEmpty();
    }

    private String accountId() {
        return company.admin()
                .get("/api/v1/accounts?limit=1")
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    /** All that is due, from the owner's telephone to the gateway's page and back. */
    private void pay(String card) {
        home.go("/owner/money/pay").press("owner.pay.next").sees("owner.payCheck.title");
        var page = home.page();
        page.locator(".main-action").click();
        page.waitForURL(url -> !url.startsWith(server.address()));
        page.locator("#card").fill(card);
        page.locator("form button[type=submit]").click();
        page.waitForURL(url -> url.startsWith(server.address()));
        home.settle();
    }

    /** For the eyes: the page in three languages, on a desk and on a telephone. */
    private void pictures(String name, String path) {
        for (var language : Language.values()) {
            var screen = Screen.desktop(server, language).signIn(company.administrator());
            var suffix = "-" + language.name().toLowerCase(Locale.ROOT);
            screen.go(path).shot("journey-" + name + suffix);
            screen.narrow(390).go(path).shot("journey-" + name + suffix + "-390");
            assertThat(screen.problems()).isEmpty();
            screen.close();
        }
    }
}
