package org.commonhold.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonhold.bankfile.BankFileRefused;
import org.commonhold.bankfile.DebtFile;
import org.commonhold.bankfile.RegistryField;
import org.commonhold.bankfile.RegistryProfile;
import org.commonhold.bankmatch.MatchReason;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledgercheck.LedgerChecks;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Payments;
import org.commonhold.payment.RecordPayment;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.StoredBalances;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BankImportIT {

    private static final RegistryProfile AGENT = new RegistryProfile(
            "UTF-8",
            ";",
            0,
            "=",
            Map.of(RegistryField.DAY, 0, RegistryField.ACCOUNT, 1, RegistryField.AMOUNT, 2, RegistryField.FEE, 3),
            "dd.MM.uuuu",
            ",",
            false);
    private static final String ROWS =
            "26.11.2026;A-1;100,00;1,00\n26.11.2026;A-2;50,00;0,50\n26.11.2026;B-9;30,00;0,30\n";
    private static final String REGISTRY = ROWS + "=3;180,00;178,20;1,80\n";

    private final BankFixture home = new BankFixture(4);

    @AfterEach
    void theBooksHold() {
        assertThat(home.trial().balanced()).isTrue();
        StoredBalances.assertTrue(home.company.id().value());
        assertThat(broken()).isEmpty();
    }

    private List<String> broken() {
        var checks = CoreHarness.get(LedgerChecks.class);
        return CoreHarness.as(home.accountant, () -> checks.check().results()).stream()
                .filter(r -> !r.holds())
                .map(r -> r.invariant() + " " + r.examples())
                .toList();
    }

    @Test
    void whatIsKnownIsBookedAndTheRestIsHeld() {
        home.charge("A-1", 10_000);
        var bill = home.charge("A-2", 20_000);
        home.charge("A-3", 5_000);
        var file = BankFixture.oneC(
                BankFixture.order(1, "150.00", "Owner 1", "40817810000000000001", "л/с А-1"),
                BankFixture.order(2, "200.00", "Somebody", "40817810000000000002", "квитанция № " + bill),
                BankFixture.order(3, "50.00", "OWNER 3", "40817810000000000003", "за квартиру"),
                BankFixture.order(4, "77.00", "Stranger", "40817810000000000004", "перевод"));
        var imported = home.take(file, "windows-1251", null);
        assertThat(imported.states())
                .isEqualTo(
                        Map.of(BankEntryState.MATCHED, 2L, BankEntryState.PROPOSED, 1L, BankEntryState.SUSPENSE, 1L));
        assertThat(imported.state()).isEqualTo(BankImportState.DONE);
        assertThat(home.entries(imported))
                .extracting(BankEntryRow::reason)
                .containsExactly(MatchReason.ACCOUNT, MatchReason.STATEMENT, MatchReason.NAME, null);
        assertThat(home.owes("A-1")).isEqualTo(-5_000);
        assertThat(home.owes("A-2")).isZero();
        assertThat(home.books(GlAccount.BANK)).isEqualTo(47_700);
        assertThat(home.books(GlAccount.SUSPENSE)).isEqualTo(-12_700);
        var proposed = next();
        assertThat(proposed.proposed()).isNotNull();
        CoreHarness.as(home.accountant, () -> home.work.accept(proposed.id()));
        assertThat(home.owes("A-3")).isZero();
        assertThat(home.books(GlAccount.SUSPENSE)).isEqualTo(-7_700);
        assertThat(home.books(GlAccount.BANK)).isEqualTo(47_700);
    }

    @Test
    void theSameFileAndAnOverlappingOneAddOnlyWhatIsNew() {
        var one = BankFixture.order(1, "150.00", "Owner 1", "40817810000000000001", "л/с А-1");
        var two = BankFixture.order(2, "77.00", "Stranger", "40817810000000000004", "перевод");
        var three = BankFixture.order(3, "20.00", "Owner 2", "40817810000000000002", "л/с A-2");
        home.take(BankFixture.oneC(one, two), "windows-1251", null);
        var again = home.take(BankFixture.oneC(one, two), "windows-1251", null);
        assertThat(again.repeated()).isEqualTo(2);
        assertThat(again.states()).isEmpty();
        var wider = home.take(BankFixture.oneC(one, two, three, three), "IBM866", null);
        assertThat(wider.repeated()).isEqualTo(3);
        var last = home.take(BankFixture.oneC(two, three), "windows-1251", null);
        assertThat(last.repeated()).isEqualTo(2);
        assertThat(home.books(GlAccount.BANK)).isEqualTo(24_700);
        assertThat(home.count("payment")).isEqualTo(2);
    }

    @Test
    void aPersonDecidesSplitsAndTakesBack() {
        home.charge("A-1", 3_000);
        home.charge("A-2", 9_000);
        var stranger = BankFixture.order(2, "77.00", "Stranger", "40817810000000000004", "перевод");
        home.take(BankFixture.oneC(stranger), "windows-1251", null);
        var entry = next();
        assertThatThrownBy(() -> assign(entry, "A-1", 3_000))
                .isInstanceOf(BankWorkRejected.class)
                .hasMessageContaining("bank.part.sum");
        var left = CoreHarness.as(home.accountant, () -> home.work.leave(entry.id(), "asked the bank"));
        assertThat(left.looked()).isNotNull();
        var split = assign(entry, "A-1", 3_000, "A-2", 4_700);
        assertThat(split.state()).isEqualTo(BankEntryState.MATCHED);
        assertThat(split.shares()).hasSize(2);
        assertThat(home.owes("A-1")).isZero();
        assertThat(home.owes("A-2")).isEqualTo(4_300);
        assertThat(home.books(GlAccount.SUSPENSE)).isZero();
        assertThatThrownBy(() -> assign(entry, "A-1", 7_700)).hasMessageContaining("bank.entry.decided");
        var undone = CoreHarness.as(home.accountant, () -> home.work.undo(entry.id(), "wrong flat"));
        assertThat(undone.state()).isEqualTo(BankEntryState.SUSPENSE);
        assertThat(undone.note()).isEqualTo("wrong flat");
        assertThat(home.owes("A-1")).isEqualTo(3_000);
        assertThat(home.owes("A-2")).isEqualTo(9_000);
        assertThat(home.books(GlAccount.SUSPENSE)).isEqualTo(-7_700);
        assign(entry, "A-2", 7_700);
        assertThat(home.owes("A-2")).isEqualTo(1_300);
        assertThat(home.books(GlAccount.SUSPENSE)).isZero();
        assertThat(home.books(GlAccount.BANK)).isEqualTo(7_700);
    }

    @Test
    void aPayerIsRememberedAndTheSameSumIsBookedNextTime() {
        var first = BankFixture.order(1, "77.00", "Stranger", "40817810000000000004", "перевод");
        home.take(BankFixture.oneC(first), "windows-1251", null);
        assign(next(), "A-4", 7_700);
        var second = BankFixture.order(2, "77.00", "STRANGER", "40817810000000000004", "ещё");
        var other = BankFixture.order(3, "78.00", "Stranger", "40817810000000000004", "ещё");
        var imported = home.take(BankFixture.oneC(second, other), "windows-1251", null);
        assertThat(home.entries(imported))
                .extracting(BankEntryRow::state)
                .containsExactly(BankEntryState.MATCHED, BankEntryState.PROPOSED);
        assertThat(home.entries(imported)).extracting(BankEntryRow::reason).containsOnly(MatchReason.PAYER);
    }

    @Test
    void whatWasBookedByHandIsProposedAndCanBeLeftOut() {
        CoreHarness.as(home.accountant, () -> CoreHarness.get(Payments.class)
                .record(new RecordPayment(
                        home.account("A-1"),
                        Money.ofMinor(15_000, "RUB"),
                        PaymentMethod.TRANSFER,
                        LocalDate.of(2026, 11, 26),
                        "by-hand")));
        home.take(
                BankFixture.oneC(BankFixture.order(1, "150.00", "Owner 1", "40817810000000000001", "л/с А-1")),
                "windows-1251",
                null);
        var entry = next();
        assertThat(entry.reason()).isEqualTo(MatchReason.DOUBT);
        assertThat(home.books(GlAccount.BANK)).isEqualTo(30_000);
        var ignored = CoreHarness.as(home.accountant, () -> home.work.ignore(entry.id(), "booked by hand"));
        assertThat(ignored.state()).isEqualTo(BankEntryState.IGNORED);
        assertThat(home.books(GlAccount.BANK)).isEqualTo(15_000);
        assertThat(home.books(GlAccount.SUSPENSE)).isZero();
    }

    @Test
    void aRegistryAndItsOrderMeetInEitherSequence() {
        home.charge("A-1", 10_000);
        home.charge("A-2", 9_000);
        var profile = profile();
        var rows = home.take(REGISTRY, "UTF-8", profile);
        assertThat(rows.states()).isEqualTo(Map.of(BankEntryState.MATCHED, 2L, BankEntryState.SUSPENSE, 1L));
        assertThat(home.owes("A-1")).isZero();
        assertThat(home.books(GlAccount.BANK)).isZero();
        assertThat(home.books(GlAccount.PROVIDER_FEES)).isEqualTo(180);
        var order = home.take(
                BankFixture.oneC(BankFixture.order(9, "178.20", "Agent", "30232810000000000001", "по реестру")),
                "windows-1251",
                null);
        assertThat(home.entries(order)).singleElement().satisfies(e -> assertThat(e.reason())
                .isEqualTo(MatchReason.REGISTRY));
        assertThat(home.books(GlAccount.BANK)).isEqualTo(17_820);
        // the row that nobody knows
        assertThat(home.books(GlAccount.SUSPENSE)).isEqualTo(-3_000);
        assign(next(), "A-3", 3_000);
        assertThat(home.books(GlAccount.SUSPENSE)).isZero();
        assertThat(home.take(REGISTRY, "UTF-8", profile).repeated()).isEqualTo(3);
        assertThat(home.books(GlAccount.PROVIDER_FEES)).isEqualTo(180);
    }

    @Test
    void anOrderThatCameFirstIsFoundByItsRegistry() {
        var order = home.take(
                BankFixture.oneC(BankFixture.order(9, "178.20", "Agent", "30232810000000000001", "по реестру")),
                "windows-1251",
                null);
        assertThat(home.books(GlAccount.SUSPENSE)).isEqualTo(-17_820);
        home.take(REGISTRY, "UTF-8", profile());
        assertThat(home.entries(order)).singleElement().satisfies(e -> assertThat(e.state())
                .isEqualTo(BankEntryState.MATCHED));
        assertThat(home.books(GlAccount.SUSPENSE)).isEqualTo(-3_000);
    }

    @Test
    void aFileThatDoesNotAddUpOrIsOfAForeignAccountLeavesNothingBehind() {
        var profile = profile();
        var before = home.count("document");
        assertThatThrownBy(() -> home.upload(ROWS + "=3;180,00;178,20;1,81\n", "UTF-8", profile))
                .isInstanceOf(BankFileRefused.class)
                .hasMessageContaining("bankfile.registry.sum");
        assertThatThrownBy(() -> home.upload(
                        BankFixture.oneC(BankFixture.order(1, "1.00", "X", "1", "y"))
                                .replace(BankFixture.OWN, "40702810100000000009"),
                        "windows-1251",
                        null))
                .hasMessageContaining("bank.account.unknown");
        assertThatThrownBy(() -> home.upload("", "UTF-8", null)).hasMessageContaining("bankfile.empty");
        assertThat(home.count("document")).isEqualTo(before);
        assertThat(home.count("bank_import")).isZero();
        assertThat(home.count("bank_entry")).isZero();
    }

    @Test
    void outgoingMoneyIsLeftOutAndMoneyOfTheReserveAccountIsThere() {
        var out = BankFixture.order(1, "10.00", "HOA", BankFixture.OWN, "налог")
                .replace("ПолучательСчет=" + BankFixture.OWN, "ПолучательСчет=40101")
                .replace("ДатаПоступило", "ДатаСписано");
        var reserve = BankFixture.oneC(
                        out,
                        BankFixture.order(2, "20.00", "Owner 1", "408", "л/с А-1")
                                .replace(BankFixture.OWN, BankFixture.RESERVE))
                .replace(
                        "РасчСчет=" + BankFixture.OWN + "\r\n",
                        "РасчСчет=" + BankFixture.OWN + "\r\nРасчСчет=" + BankFixture.RESERVE + "\r\n");
        var imported = home.take(reserve, "windows-1251", null);
        assertThat(home.entries(imported))
                .extracting(BankEntryRow::state)
                .containsExactly(BankEntryState.IGNORED, BankEntryState.MATCHED);
        assertThat(home.books(GlAccount.BANK)).isZero();
        assertThat(home.books(GlAccount.BANK_RESERVE)).isEqualTo(2_000);
    }

    @Test
    void tenThousandRowsAreTakenInAndTheFileIsNeverHeld() {
        var documents = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> BankFixture.order(
                        i, "1.00", "Payer " + i, "40817810000000000004", i % 100 == 0 ? "л/с A-1" : "перевод " + i % 7))
                .collect(Collectors.joining());
        var imported = home.take(BankFixture.oneC(documents), "windows-1251", null);
        assertThat(imported.states()).isEqualTo(Map.of(BankEntryState.MATCHED, 100L, BankEntryState.SUSPENSE, 9_900L));
        assertThat(home.books(GlAccount.BANK)).isEqualTo(1_000_000);
        assertThat(home.books(GlAccount.SUSPENSE)).isEqualTo(-990_000);
    }

    @Test
    void whatTheBankTakesBackIsTakenOutOfThePaymentAgain() {
        home.charge("A-1", 15_000);
        home.take(camt("S1", "150.00", "CRDT", "E2E-1", ""), "UTF-8", null);
        assertThat(home.owes("A-1")).isZero();
        var back = home.take(
                camt("S2", "150.00", "DBIT", "E2E-1", "<RtrInf><Rsn><Cd>MD06</Cd></Rsn></RtrInf>"), "UTF-8", null);
        assertThat(back.states()).isEqualTo(Map.of(BankEntryState.RETURNED, 1L));
        assertThat(home.owes("A-1")).isEqualTo(15_000);
        assertThat(home.books(GlAccount.BANK)).isZero();
        assertThat(home.books(GlAccount.SUSPENSE)).isZero();
        var unknown = home.take(
                camt("S3", "20.00", "DBIT", "E2E-9", "<RtrInf><Rsn><Cd>MD06</Cd></Rsn></RtrInf>"), "UTF-8", null);
        assertThat(unknown.states()).isEqualTo(Map.of(BankEntryState.SUSPENSE, 1L));
        assertThat(home.books(GlAccount.SUSPENSE)).isEqualTo(2_000);
    }

    private static String camt(String statement, String amount, String way, String reference, String more) {
        return "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt>"
                + "<Id>" + statement + "</Id><Acct><Id><Othr><Id>" + BankFixture.OWN + "</Id></Othr></Id></Acct><Ntry>"
                + "<Amt Ccy=\"RUB\">" + amount + "</Amt><CdtDbtInd>" + way
                + "</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-27"
                + "</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>" + reference
                + "</EndToEndId></Refs><RmtInf><Ustrd>"
                + "account A-1</Ustrd></RmtInf>" + more
                + "</TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>";
    }

    @Test
    void debtsAreWrittenForTheBankAndNumbered() {
        home.charge("A-1", 10_050);
        home.charge("A-2", 5);
        var registries = CoreHarness.get(DebtRegistries.class);
        var file = CoreHarness.as(home.accountant, () -> registries.export(DebtFile.Form.SBERBANK));
        assertThat(file.fileName())
                .startsWith("7709876543_" + BankFixture.OWN + "_001_")
                .endsWith(".txt");
        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .isEqualTo("A-1;Owner 1;100.50\r\nA-2;Owner 2;0.05\r\n");
        var next = CoreHarness.as(home.accountant, () -> registries.export(DebtFile.Form.CSV));
        assertThat(next.fileName()).contains("_002_").endsWith(".csv");
        assertThat(new String(next.content(), StandardCharsets.UTF_8))
                .startsWith("\"Account\";\"Name\";\"Address\";\"Debt\"")
                .contains("\"House 1, 1\";\"100.50\"");
    }

    @Test
    void onlyThoseWhoWorkWithTheBankMay() {
        var clerk = CoreHarness.employee(home.company, Role.CLERK);
        assertThatThrownBy(() -> CoreHarness.as(clerk, () -> home.imports.list(0, 10)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> CoreHarness.as(clerk, home.work::next)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> CoreHarness.as(
                        clerk, () -> CoreHarness.get(BankProfiles.class).list()))
                .isInstanceOf(Forbidden.class);
    }

    private BankProfileId profile() {
        return CoreHarness.as(home.accountant, () -> CoreHarness.get(BankProfiles.class)
                        .add("Agent", AGENT))
                .id();
    }

    private BankEntryRow next() {
        return CoreHarness.as(home.accountant, home.work::next).orElseThrow();
    }

    private BankEntryRow assign(BankEntryRow entry, Object... parts) {
        var assignments = IntStream.range(0, parts.length / 2)
                .mapToObj(i -> new Assignment(
                        (String) parts[2 * i], Money.ofMinor(((Integer) parts[2 * i + 1]).longValue(), "RUB")))
                .toList();
        return CoreHarness.as(home.accountant, () -> home.work.assign(entry.id(), assignments));
    }
}
