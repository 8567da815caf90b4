package org.commonhold.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NewId;
import org.commonhold.security.Role;
import org.commonhold.server.testing.Country;
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
 * A cashier's day without a mouse: the shift is opened, a bill scanned and paid in cash with change, a slip printed, a card taken
 * at the reader, a payment voided, and the shift closed with a difference. Afterwards the books are whole.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CashDeskIT {

    private static final int FLATS = 2;
    private static final int MOST_TABS = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** What has the focus, by its name for those who hear it; through all shadow roots. */
    private static final String FOCUSED = """
            () => {
              let at = document.activeElement;
              while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
              if (!at) return '';
              const told = (at.getAttribute('aria-labelledby') || '').split(' ').map(id => at.getRootNode().getElementById(id));
              const labels = [...(at.labels || []), ...told].filter(label => label).map(label => label.innerText);
              return (at.getAttribute('aria-label') || labels[0] || at.innerText || '').trim();
            }""";

    private final StartedServer server = StartedServer.shared();
    private final String key = "sk_test_desk" + Long.toString(NewId.next(), 36);
    private TestCompany company;
    private Screen clerk;
    private String account;
    private String reader;

    @BeforeAll
    void openTheOffice() {
        company = server.openCompany(Country.RU);
        company.importFlats(FLATS);
        var admin = company.admin();
        account = admin.get("/api/v1/accounts")
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("number")
                .getAsString();
        admin.put("/api/v1/gateway", "{\"secretKey\":\"" + key + "\",\"webhookSecret\":\"whsec_desk_secret\"}")
                .expect(200);
        reader = server.gateway().reader(key);
        admin.post("/api/v1/cash/readers", "{\"label\":\"Front desk\",\"providerId\":\"" + reader + "\"}")
                .expect(201);
        admin.put(
                        "/api/v1/fiscal/settings",
                        "{\"provider\":\"ATOL_ONLINE\",\"group\":\"g\",\"login\":\"till\",\"password\":\"secret\","
                                + "\"seller\":{\"inn\":\"7707083893\",\"taxSystem\":\"USN_INCOME\",\"vat\":\"NONE\","
                                + "\"paymentAddress\":\"Office 1\",\"email\":\"till@example.com\"}}")
                .expect(200);
        clerk = Screen.desktop(server, Language.EN).signIn(company.employee(Role.CLERK));
    }

    @AfterAll
    void closeTheWindow() {
        clerk.close();
    }

    @Test
    @Order(1)
    void aShiftIsOpenedWithCashFromTheBank() {
        clerk.go("/staff/finance/cash").sees("cash.open.title");
        awaitFocus("cash.desk");
        write("Office 1");
        enter();
        awaitFocus("cash.opening");
        over("1000");
        enter();
        awaitFocus("cash.fromBank");
        hit("Space");
        enter();
        clerk.sees("cash.drawer");
        clerk.shot("cash-open-en");
    }

    @Test
    @Order(2)
    void aScannedBillIsPaidInCashWithChangeAndTheSlipPrinted() throws Exception {
        awaitFocus("cash.find");
        write("ST00012|Name=House|PersonalAcc=40702810138250123017|BankName=Bank|BIC=044525225|CorrespAcc=0|PersAcc="
                + account + "|Sum=123450");
        enter();
        awaitFocus("cash.amount");
        assertThat(clerk.page().evaluate("() => document.activeElement.value")).isEqualTo("1234.50");
        enter();
        awaitFocus("cash.tendered");
        write("2000");
        enter();
        clerk.sees("cash.check");
        clerk.shot("cash-check-en");
        enter();
        clerk.sees("cash.taken").seesText("765.50");
        assertThat(clerk.text()).contains(clerk.say("fiscal.line", clerk.say("fiscal.kind.INCOME")));
        clerk.shot("cash-taken-en");
        var slip = clerk.page().waitForDownload(() -> {
            hit("Shift+Tab");
            hit("Enter");
        });
        assertThat(Files.size(slip.path())).isPositive();
        tabTo(clerk.say("cash.next"));
        enter();
        awaitFocus("cash.find");
    }

    @Test
    @Order(3)
    void aCardIsTakenAtTheReader() {
        write(account);
        enter();
        awaitFocus("cash.amount");
        over("100");
        hit("Tab");
        hit("ArrowDown");
        enter();
        clerk.sees("cash.check");
        enter();
        clerk.sees("cash.reader.WAITING");
        clerk.shot("cash-reader-en");
        server.gateway().holdCard(key, reader);
        clerk.sees("cash.taken");
        awaitFocus("cash.next");
        enter();
        awaitFocus("cash.find");
    }

    @Test
    @Order(4)
    void aPaymentIsVoidedWithAReason() {
        var voiding = clerk.page().locator("vaadin-grid vaadin-button").first();
        voiding.focus();
        enter();
        clerk.sees("cash.void.text");
        hit("Tab");
        tabTo(clerk.say("finance.reason"));
        write("Wrong flat");
        tabTo(clerk.say("cash.void"));
        enter();
        clerk.seesText(clerk.say("cash.voided"));
        clerk.shot("cash-void-en");
        assertThat(server.rows()
                        .number(
                                "SELECT COUNT(*) FROM cash_operation WHERE tenant_id = ? AND kind = 'VOID'",
                                company.id()))
                .isOne();
    }

    @Test
    @Order(5)
    void theShiftIsClosedWithADifferenceThatIsExplained() {
        tabTo(clerk.say("cash.close"));
        enter();
        clerk.sees("cash.close.text");
        for (var note = 0; note < 3; note++) {
            enter();
        }
        write("1");
        tabTo(clerk.say("cash.close.do"));
        enter();
        clerk.seesText(clerk.say("ui.errors.title"));
        clerk.shot("cash-count-en");
        tabTo(clerk.say("cash.note"));
        write("Half of it was stolen");
        enter();
        clerk.sees("cash.z", "1");
        clerk.shot("cash-z-en");
    }

    @Test
    @Order(6)
    void theBooksAreWhole() {
        var books =
                company.admin().get("/api/v1/ledger/trial-balance").expect(200).body();
        assertThat(books).contains("\"balanced\":true");
        assertThat(server.rows()
                        .number(
                                "SELECT SUM(amount_minor) FROM posting WHERE tenant_id = ? AND gl_account = '1030'",
                                company.id()))
                .isEqualTo(50_000);
        assertThat(server.rows()
                        .number(
                                "SELECT SUM(amount_minor) FROM posting WHERE tenant_id = ? AND gl_account = '5410'",
                                company.id()))
                .isEqualTo(50_000);
        Wait.until("fiscal receipts registered", PATIENCE, () -> Optional.of(server.rows()
                        .number(
                                "SELECT COUNT(*) FROM fiscal_receipt WHERE tenant_id = ? AND state = 'REGISTERED'",
                                company.id()))
                .filter(count -> count == 3));
        assertThat(clerk.problems()).isEmpty();
    }

    private void write(String text) {
        clerk.page().keyboard().type(text);
    }

    /** What stands in the field is typed over. */
    private void over(String text) {
        hit("Control+A");
        write(text);
    }

    private void hit(String keys) {
        clerk.page().keyboard().press(keys);
    }

    private void enter() {
        hit("Enter");
        clerk.settle();
    }

    private void awaitFocus(String label) {
        var wanted = clerk.say(label);
        Wait.until("focus on " + wanted, PATIENCE, () -> Optional.of(focused()).filter(name -> name.contains(wanted)));
    }

    private void tabTo(String name) {
        for (var i = 0; i < MOST_TABS; i++) {
            if (focused().equals(name)) {
                return;
            }
            hit("Tab");
        }
        throw new AssertionError("no way to " + name + " by Tab; at last on " + focused());
    }

    private String focused() {
        return String.valueOf(clerk.page().evaluate(FOCUSED));
    }
}
