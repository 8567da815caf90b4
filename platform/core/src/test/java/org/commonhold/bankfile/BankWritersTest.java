package org.commonhold.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonhold.bankfile.DirectDebit.Sequence;
import org.commonhold.kernel.Money;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class BankWritersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);
    private static final DirectDebitFile.Creditor HOME =
            new DirectDebitFile.Creditor("Häuser & Söhne", "IE29AIBK93115212345678", null, "IE00ZZZ000000", "CORE");

    private static DirectDebit debit(String id, long cents, Sequence sequence, LocalDate day) {
        return new DirectDebit(
                id,
                Money.ofMinor(cents, "EUR"),
                day,
                sequence,
                "MND-" + id,
                LocalDate.of(2026, 1, 2),
                "Орлова Анна",
                "DE89370400440532013000",
                "COBADEFFXXX",
                "Beiträge <Nov>; A-1");
    }

    private static Document written(DirectDebitFile.Version version, DirectDebit... debits) throws Exception {
        var text =
                DirectDebitFile.of(version, HOME, "MSG-1", LocalDateTime.of(2026, 11, 28, 9, 0, 0, 5), List.of(debits));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String name) {
        var nodes = document.getElementsByTagNameNS("*", name);
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void theFieldsOfThePublishedSampleAreThere() throws Exception {
        var xml = written(DirectDebitFile.Version.V08, debit("E2E-DD-1", 1_000, Sequence.FRST, DAY));
        assertThat(xml.getDocumentElement().getNamespaceURI())
                .isEqualTo("urn:iso:std:iso:20022:tech:xsd:pain.008.001.08");
        assertThat(texts(xml, "CtrlSum")).containsExactly("10.00", "10.00");
        assertThat(texts(xml, "NbOfTxs")).containsExactly("1", "1");
        assertThat(texts(xml, "SeqTp")).containsExactly("FRST");
        assertThat(texts(xml, "CreDtTm")).containsExactly("2026-11-28T09:00:00");
        assertThat(texts(xml, "EndToEndId")).containsExactly("E2E-DD-1");
        assertThat(texts(xml, "ReqdColltnDt")).containsExactly("2026-12-14");
        assertThat(texts(xml, "DtOfSgntr")).containsExactly("2026-01-02");
        assertThat(texts(xml, "BICFI")).containsExactly("COBADEFFXXX");
        assertThat(texts(xml, "FinInstnId")).containsExactly("NOTPROVIDED", "COBADEFFXXX");
        assertThat(texts(xml, "CdtrSchmeId")).containsExactly("IE00ZZZ000000SEPA");
        assertThat(texts(xml, "InstdAmt")).containsExactly("10.00");
    }

    @Test
    void eachSequenceAndDayIsAGroupOfItsOwnAndSumsFit() throws Exception {
        var xml = written(
                DirectDebitFile.Version.V02,
                debit("1", 1_000, Sequence.FRST, DAY),
                debit("2", 205, Sequence.RCUR, DAY),
                debit("3", 300, Sequence.RCUR, DAY),
                debit("4", 1, Sequence.RCUR, DAY.plusDays(1)));
        assertThat(texts(xml, "SeqTp")).containsExactly("FRST", "RCUR", "RCUR");
        assertThat(texts(xml, "NbOfTxs")).containsExactly("4", "1", "2", "1");
        assertThat(texts(xml, "CtrlSum")).containsExactly("15.06", "10.00", "5.05", "0.01");
        assertThat(texts(xml, "PmtInfId")).containsExactly("MSG-1-1", "MSG-1-2", "MSG-1-3");
        assertThat(texts(xml, "BIC")).hasSize(4);
    }

    @Test
    void lettersThatBanksDoNotTakeAreTranscribed() throws Exception {
        var xml = written(DirectDebitFile.Version.V02, debit("1", 1_000, Sequence.OOFF, DAY));
        assertThat(texts(xml, "Nm")).containsExactly("Hauser   Sohne", "Hauser   Sohne", "Orlova Anna");
        assertThat(texts(xml, "Ustrd")).containsExactly("Beitrage  Nov   A-1");
    }

    @Test
    void theDebtRegistryHasTheBanksNameAndForm() {
        assertThat(DebtFile.name(
                        DebtFile.Form.SBERBANK, "1234567890", "40702810012345678912", 1, YearMonth.of(2019, 12)))
                .isEqualTo("1234567890_40702810012345678912_001_1219.txt");
        var lines = List.of(
                new DebtFile.Line("А-1", "Орлова; Анна", "Озёрная 1, 1", Money.ofMinor(123_456, "RUB")),
                new DebtFile.Line("А-2", "=cmd", "Озёрная 1, 2", Money.ofMinor(0, "RUB")));
        var header = new DebtFile.Header("a", "n", "d", "s");
        assertThat(new String(DebtFile.of(DebtFile.Form.SBERBANK, header, lines), Charset.forName("windows-1251")))
                .isEqualTo("А-1;Орлова Анна;1234.56\r\nА-2;=cmd;0.00\r\n");
        assertThat(new String(DebtFile.of(DebtFile.Form.CSV, header, lines), StandardCharsets.UTF_8))
                .isEqualTo("\"a\";\"n\";\"d\";\"s\"\r\n\"А-1\";\"Орлова; Анна\";\"Озёрная 1, 1\";\"1234.56\"\r\n"
                        + "\"А-2\";\"'=cmd\";\"Озёрная 1, 2\";\"0.00\"\r\n");
    }
}
