package org.commonhold.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.commonhold.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages in the form of the published samples, with parties of our own. */
class CamtReaderTest {

    private static final String OWN = "NL26VAYB8060476890";

    private static String message(String kind, String version, String body) {
        var root = kind.equals("053") ? "BkToCstmrStmt" : "BkToCstmrDbtCdtNtfctn";
        var part = kind.equals("053") ? "Stmt" : "Ntfctn";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt."
                + kind
                + ".001." + version + "\">\n<" + root + "><GrpHdr><MsgId>M1</MsgId></GrpHdr>\n<" + part
                + "><Id>S-1</Id><Acct><Id><IBAN>" + OWN + "</IBAN></Id></Acct>\n" + body + "</" + part + "></" + root
                + "></Document>\n";
    }

    private static String balance(String code, String amount, String currency) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"" + currency + "\">" + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>\n";
    }

    private static String entry(String amount, String way, String more) {
        return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + way + "</CdtDbtInd><Sts>BOOK</Sts>"
                + "<BookgDt><Dt>2014-12-31</Dt></BookgDt><ValDt><Dt>2015-01-02</Dt></ValDt>" + more + "</Ntry>\n";
    }

    private static String details(String inside) {
        return "<NtryDtls><TxDtls>" + inside + "</TxDtls></NtryDtls>";
    }

    private static final String REFERENCE = details("<RltdPties><Dbtr><Nm>A. Visser</Nm></Dbtr><DbtrAcct><Id><IBAN>"
            + "NL91ABNA0417164300</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd>"
            + "</CdOrPrtry></Tp><Ref>4654654654654654</Ref></CdtrRefInf></Strd></RmtInf>");

    private static Files read(String kind, String version, String body) {
        return Files.read(
                kind.equals("053") ? BankFormat.CAMT_053 : BankFormat.CAMT_054,
                message(kind, version, body),
                "UTF-8",
                "EUR");
    }

    @Test
    void theMinimalStatementIsReadAndItsBalancesHold() {
        var read = read(
                "053",
                "02",
                balance("OPBD", "18.15", "EUR") + entry("8.85", "CRDT", REFERENCE) + balance("CLBD", "27.00", "EUR"));
        var entry = read.one();
        assertThat(entry.amount()).isEqualTo(Money.ofMinor(885, "EUR"));
        assertThat(entry.account()).isEqualTo(OWN);
        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2014, 12, 31));
        assertThat(entry.valueOn()).isEqualTo(LocalDate.of(2015, 1, 2));
        assertThat(entry.texts()).containsExactly("4654654654654654");
        assertThat(entry.payer()).isEqualTo(new Payer("A. Visser", "NL91ABNA0417164300", null));
        assertThat(entry.identity()).isEqualTo("S-1#1");
        assertThat(read.summary().statements())
                .containsExactly(
                        new BankStatement(OWN, Money.ofMinor(1_815, "EUR"), Money.ofMinor(2_700, "EUR"), true));
    }

    @Test
    void balancesInMixedCurrenciesAreNotCheckedAndDoNotFail() {
        var read = read(
                "053",
                "02",
                balance("OPBD", "18.15", "EUR") + entry("8.85", "CRDT", "") + balance("CLBD", "27.00", "SEK"));
        assertThat(read.minors()).containsExactly(885L);
        assertThat(read.summary().statements()).containsExactly(new BankStatement(OWN, null, null, false));
    }

    @Test
    void aMissingEntryRefusesTheFile() {
        var text = message(
                "053",
                "02",
                balance("OPBD", "18.15", "EUR") + entry("8.00", "CRDT", "") + balance("CLBD", "27", "EUR"));
        var problem = Files.refusal(BankFormat.CAMT_053, text, "EUR", null);
        assertThat(problem.key() + problem.arguments()).isEqualTo("bankfile.balance[7, " + OWN + ", 26.15, 27.00]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "04", "06", "08"})
    void versionsDifferInStateAmountAndParties(String version) {
        var later = version.equals("08");
        var state = later ? "<Sts><Cd>BOOK</Cd></Sts>" : "<Sts>BOOK</Sts>";
        var party = later ? "<Pty><Nm>B. Jansen</Nm></Pty>" : "<Nm>B. Jansen</Nm>";
        var amount = version.equals("02")
                ? "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">%s</Amt></TxAmt></AmtDtls>"
                : "<Amt Ccy=\"EUR\">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd>";
        var body = "<Ntry><Amt Ccy=\"EUR\">30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>" + state
                + "<BookgDt><DtTm>2026-03-04T10:00:00</DtTm></BookgDt><AcctSvcrRef>REF-9</AcctSvcrRef><NtryDtls><TxDtls>"
                + "<Refs><EndToEndId>E2E-1</EndToEndId></Refs>" + String.format(amount, "10.00")
                + "<RltdPties><Dbtr>" + party
                + "</Dbtr></RltdPties><RmtInf><Ustrd>one</Ustrd></RmtInf></TxDtls><TxDtls>"
                + "<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>" + String.format(amount, "20.00")
                + "</TxDtls></NtryDtls></Ntry>";
        var read = read("054", version, body);
        assertThat(read.minors()).containsExactly(1_000L, 2_000L);
        assertThat(read.entries().get(0).payer().name()).isEqualTo("B. Jansen");
        assertThat(read.entries()).extracting(BankEntry::endToEnd).containsExactly("E2E-1", null);
        assertThat(read.entries()).extracting(BankEntry::identity).containsExactly("REF-9/1", "REF-9/2");
        assertThat(read.entries()).extracting(BankEntry::group).containsOnly("REF-9");
        assertThat(read.summary().format()).isEqualTo(BankFormat.CAMT_054);
    }

    @Test
    void aReversalIsMarkedAndNeverTurnedAround() {
        var entry = read("053", "02", entry("5.00", "DBIT", "<RvslInd>true</RvslInd>"))
                .one();
        assertThat(entry.amount()).isEqualTo(Money.ofMinor(-500, "EUR"));
        assertThat(entry.returnReason()).isEqualTo("RVSL");
        var returned = details("<Refs><EndToEndId>DD-7</EndToEndId></Refs><RtrInf><Rsn><Cd>MD06</Cd></Rsn></RtrInf>");
        var debit = read("053", "02", entry("5.00", "DBIT", returned)).one();
        assertThat(debit.returnReason()).isEqualTo("MD06");
        assertThat(debit.endToEnd()).isEqualTo("DD-7");
    }

    @Test
    void fiveDecimalsAreTakenWhenTheyAreWholeCents() {
        assertThat(read("053", "02", entry("27.50000", "CRDT", "")).minors()).containsExactly(2_750L);
        var problem =
                Files.refusal(BankFormat.CAMT_053, message("053", "02", entry("27.50001", "CRDT", "")), "EUR", null);
        assertThat(problem.key()).isEqualTo("bankfile.amount.fine");
    }

    @Test
    void whatIsNotBookedYetIsLeftOut() {
        var pending = entry("8.85", "CRDT", "").replace("BOOK", "PDNG");
        assertThat(read("053", "02", pending + entry("1.00", "CRDT", "")).one().identity())
                .isEqualTo("S-1#2");
    }

    @Test
    void aBatchThatDoesNotAddUpOrABrokenMessageIsRefused() {
        var batch =
                "<NtryDtls><TxDtls><Amt Ccy=\"EUR\">1</Amt></TxDtls><TxDtls><Amt Ccy=\"EUR\">2</Amt></TxDtls></NtryDtls>";
        assertThat(refused(message("053", "04", entry("8.85", "CRDT", batch))))
                .isEqualTo("bankfile.camt.batch[5, 8.85]");
        var whole = message("053", "02", entry("8.85", "CRDT", ""));
        assertThat(refused(whole.substring(0, whole.indexOf("</Stmt>")))).startsWith("bankfile.xml[");
        assertThat(refused(whole.replace("camt.053.001.02", "camt.053.001.13"))).startsWith("bankfile.camt.version[");
        assertThat(refused(whole.replace("<Sts>BOOK</Sts><BookgDt><Dt>2014-12-31</Dt></BookgDt>", "<Sts>BOOK</Sts>")))
                .isEqualTo("bankfile.field[5, BookgDt]");
        assertThat(refused(whole.replace("Ccy=\"EUR\"", "Ccy=\"USD\""))).isEqualTo("bankfile.currency[5, USD, EUR]");
    }

    @Test
    void outsideEntitiesAreNotRead() {
        var whole = message("053", "02", entry("8.85", "CRDT", details("<RmtInf><Ustrd>&x;</Ustrd></RmtInf>")));
        var evil = whole.replace("<Document", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<Document");
        assertThat(refused(evil)).startsWith("bankfile.xml[");
    }

    private static String refused(String text) {
        var problem = Files.refusal(BankFormat.CAMT_053, text, "EUR", null);
        return problem.key() + problem.arguments();
    }
}
