package org.commonhold.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.commonhold.kernel.Language;
import org.commonhold.security.Role;
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
 * The bank's file of a day: fifteen payments are booked by themselves, three are proposed, two are nobody's; the same file again changes
 * nothing; a person decides; a registry that does not add up is refused.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BankImportIT {

    private static final int FLATS = 20;
    private static final int KNOWN = 15;
    private static final int NAMED = 18;
    private static final String OWN = "40702810100000000001";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final StartedServer server = StartedServer.shared();
    private TestCompany company;
    private Person bookkeeper;
    private Screen accountant;
    private byte[] file;

    @BeforeAll
    void billAMonth() {
        company = server.openCompany(Country.RU);
        company.importFlats(FLATS);
        company.setFixedServices();
        server.rows().change("UPDATE account SET opened_on = '2020-01-01' WHERE tenant_id = ?", company.id());
        bill();
        company.admin()
                .put(
                        "/api/v1/bank-details",
                        TestCompany.json(
                                "fund",
                                "OPERATING",
                                "validFrom",
                                "2020-01-01",
                                "payee",
                                "HOA Lakeside",
                                "account",
                                OWN,
                                "taxNumber",
                                "7709876543"))
                .expect(200);
        file = statement().getBytes(WINDOWS);
        bookkeeper = company.employee(Role.ACCOUNTANT);
        accountant = Screen.desktop(server, Language.EN).signIn(bookkeeper);
    }

    @AfterAll
    void closeTheWindow() {
        accountant.close();
    }

    @Test
    @Order(1)
    void aFileIsTakenInAndMostOfItIsBooked() {
        accountant.go("/staff/finance/bank").sees("banking.upload").press("banking.submit");
        accountant.sees("banking.file.missing");
        take("day.txt", file);
        accountant.seesText(accountant.say("banking.choice", accountant.say("bank.state.MATCHED"), KNOWN));
        accountant.seesText(accountant.say("banking.choice", accountant.say("bank.state.PROPOSED"), 3));
        accountant.seesText(accountant.say("banking.choice", accountant.say("bank.state.SUSPENSE"), 2));
        accountant.shot("bank-import-en");
        assertThat(count("payment")).isEqualTo(KNOWN);
        booksHold();
    }

    @Test
    @Order(2)
    void theSameFileAgainChangesNothing() {
        accountant.go("/staff/finance/bank");
        take("again.txt", file);
        accountant.sees("banking.repeated.all", FLATS);
        assertThat(count("bank_entry")).isEqualTo(FLATS);
        assertThat(count("payment")).isEqualTo(KNOWN);
    }

    @Test
    @Order(3)
    void aProposalIsAcceptedAndAnUnknownPayerFound() {
        accountant.go("/staff").seesText(accountant.say("staff.today.what.MONEY_UNMATCHED", "", 5));
        accountant.go("/staff/finance/bank/work").sees("banking.proposal").shot("bank-work-en");
        var proposed = TestSheet.FIRST_ACCOUNT + KNOWN;
        accountant.press("banking.accept", String.valueOf(proposed)).sees("banking.done");
        for (int i = 1; i < 3; i++) {
            accountant.press("banking.accept", String.valueOf(proposed + i)).settle();
        }
        accountant.seesText(accountant.say("banking.work.count", 2));
        accountant.press("banking.assign.submit").sees("banking.account.missing");
        find(String.valueOf(TestSheet.FIRST_ACCOUNT + NAMED));
        accountant.shot("bank-assign-en").press("banking.assign.submit");
        accountant.seesText(accountant.say("banking.work.count", 1));
        assertThat(count("payment")).isEqualTo(NAMED + 1);
        booksHold();
    }

    @Test
    @Order(4)
    void aRegistryWithAWrongTrailerIsRefusedAndLeavesNothingBehind() {
        accountant.go("/staff/finance/bank/profiles/new").fill("banking.profile.name", "Agent");
        accountant.fill("bankfile.field.ACCOUNT", "2").fill("bankfile.field.AMOUNT", "3");
        accountant.fill("banking.profile.lines", "26-11-2026;10001;12,50");
        accountant.press("banking.profile.try").seesText("12.50").shot("bank-profile-en");
        accountant.press("banking.profile.save").sees("banking.profile.saved");
        var before = stored();
        accountant.go("/staff/finance/bank");
        accountant.upload(
                "registry.csv", "text/csv", "26-11-2026;10001;12,50\n=2;12,50\n".getBytes(StandardCharsets.UTF_8));
        accountant.press("banking.submit").sees("bankfile.registry.count", 2, "2", 1);
        accountant.shot("bank-refused-en");
        assertThat(stored()).isEqualTo(before);
        booksHold();
        assertThat(accountant.problems()).isEmpty();
    }

    @Test
    @Order(5)
    void theDebtsAreWrittenForTheBank() {
        accountant
                .go("/staff/finance/bank/debts")
                .sees("banking.debts.SBERBANK")
                .shot("bank-debts-en");
        var download = accountant
                .page()
                .waitForDownload(() ->
                        accountant.page().locator("a.document-link").first().click());
        assertThat(download.suggestedFilename()).startsWith("7709876543_" + OWN + "_001_");
    }

    @Test
    @Order(6)
    void itIsSeenOnAPhoneAndInTheDark() {
        try (var phone = Screen.phone(server, Language.RU).signIn(bookkeeper)) {
            look(phone, "ru-phone");
        }
        try (var dark = Screen.desktop(server, Language.ZH).dark(true).signIn(bookkeeper)) {
            look(dark, "zh-dark");
        }
    }

    private void look(Screen screen, String name) {
        screen.go("/staff/finance/bank").sees("banking.files").shot("bank-" + name);
        fits(screen);
        screen.pressText("day.txt").sees("banking.entries").shot("bank-import-" + name);
        fits(screen);
        screen.go("/staff/finance/bank/work").sees("banking.assign").shot("bank-work-" + name);
        fits(screen);
        screen.go("/staff/finance/bank/profiles/new")
                .sees("banking.profile.columns")
                .shot("bank-profile-" + name);
        fits(screen);
    }

    private static void fits(Screen screen) {
        var tooWide = screen.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) tooWide).intValue()).isLessThanOrEqualTo(0);
        assertThat(screen.problems()).isEmpty();
    }

    private void take(String name, byte[] content) {
        accountant.upload(name, "text/plain", content).press("banking.submit");
        accountant.sees("banking.balances.none").sees("banking.entries");
        Wait.until("the file", PATIENCE, () -> Optional.of(server.rows()
                        .number(
                                "SELECT COUNT(*) FROM bank_import WHERE tenant_id = ? AND state = 'READING'",
                                company.id()))
                .filter(reading -> reading == 0));
        accountant.settle();
    }

    private void find(String number) {
        var field =
                accountant.page().getByLabel(accountant.say("staff.pay.find")).first();
        field.click();
        field.pressSequentially(number);
        accountant
                .page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(number))
                .first()
                .click();
        accountant.settle();
    }

    private void booksHold() {
        var trial = company.admin()
                .get("/api/v1/ledger/trial-balance")
                .expect(200)
                .json()
                .getAsJsonObject();
        assertThat(trial.get("balanced").getAsBoolean()).isTrue();
        var latest = company.admin()
                .post("/api/v1/ledger/check", "")
                .expect(200)
                .json()
                .getAsJsonObject();
        var broken = StreamSupport.stream(latest.getAsJsonArray("results").spliterator(), false)
                .map(r -> r.getAsJsonObject())
                .filter(r -> r.get("broken").getAsLong() > 0)
                .map(JsonObject::toString)
                .toList();
        assertThat(broken).isEmpty();
    }

    private long stored() {
        return count("bank_import")
                + server.rows()
                        .number("SELECT COUNT(*) FROM document WHERE tenant_id = ? AND kind = 'IMPORT'", company.id());
    }

    private long count(String table) {
        return server.rows().number("SELECT COUNT(*) FROM " + table + " WHERE tenant_id = ?", company.id());
    }

    /** Fifteen with the account's number, three with owner and debt, two of strangers. */
    private String statement() {
        var documents = new ArrayList<String>();
        for (int i = 1; i <= FLATS; i++) {
            var number = String.valueOf(TestSheet.FIRST_ACCOUNT + i - 1);
            if (i <= KNOWN) {
                documents.add(order(i, "150.00", "Payer " + i, "ЖКУ, л/с " + number));
            } else if (i <= NAMED) {
                documents.add(order(i, owes(number).toPlainString(), "OWNER " + i, "за квартиру"));
            } else {
                documents.add(order(i, "33.00", "Stranger " + i, "перевод"));
            }
        }
        return "1CClientBankExchange\r\nВерсияФормата=1.03\r\nКодировка=Windows\r\nРасчСчет=" + OWN + "\r\n"
                + String.join("", documents) + "КонецФайла\r\n";
    }

    private static String order(int number, String sum, String payer, String purpose) {
        var day = LocalDate.now(Clock.systemUTC()).minusDays(1).format(DAY);
        return String.join(
                "\r\n",
                List.of(
                        "СекцияДокумент=Платежное поручение",
                        "Номер=" + number,
                        "Дата=" + day,
                        "Сумма=" + sum,
                        "Плательщик=" + payer,
                        "ПлательщикСчет=4081781000000000" + (1000 + number),
                        "ПолучательСчет=" + OWN,
                        "ДатаПоступило=" + day,
                        "НазначениеПлатежа=" + purpose,
                        "КонецДокумента",
                        ""));
    }

    private BigDecimal owes(String number) {
        var minor = server.rows()
                .number(
                        "SELECT s.balance_minor FROM account_balance s JOIN account a ON a.tenant_id = s.tenant_id"
                                + " AND a.id = s.account_id WHERE s.tenant_id = ? AND a.number = ?",
                        company.id(),
                        number);
        return BigDecimal.valueOf(minor, 2);
    }

    private void bill() {
        var month = YearMonth.now(Clock.systemUTC()).minusMonths(1);
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
}
