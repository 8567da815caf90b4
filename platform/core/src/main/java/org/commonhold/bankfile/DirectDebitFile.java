package org.commonhold.bankfile;

import com.ibm.icu.text.Transliterator;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * pain.008.001.02 and .08: one group of collections for each sequence and day (EPC130-08). Texts are written in the Latin letters that
 * every bank takes (EPC217-08); other letters are transcribed.
 */
public final class DirectDebitFile {

    private static final int REFERENCE = 35;
    private static final int NAME = 70;
    private static final int TEXT = 140;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private final Version version;
    private final Creditor creditor;
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    private DirectDebitFile(Version version, Creditor creditor) throws XMLStreamException {
        this.version = version;
        this.creditor = creditor;
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    }

    /** Of the message. */
    public enum Version {
        V02("pain.008.001.02", "BIC"),
        V08("pain.008.001.08", "BICFI");

        private final String message;
        private final String bic;

        Version(String message, String bic) {
            this.message = message;
            this.bic = bic;
        }
    }

    /** @param scheme CORE or B2B; @param id creditor identifier, such as DE98ZZZ09999999999 */
    public record Creditor(
            String name, String iban, @Nullable String bic, String id, String scheme) {}

    /** The file as text; at least one collection, all in euro. */
    public static String of(
            Version version, Creditor creditor, String message, LocalDateTime created, List<DirectDebit> debits) {
        if (debits.isEmpty()) {
            throw new IllegalArgumentException("a file of collections holds at least one");
        }
        try {
            var file = new DirectDebitFile(version, creditor);
            file.write(message, created, debits);
            return file.out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String message, LocalDateTime created, List<DirectDebit> debits) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace("urn:iso:std:iso:20022:tech:xsd:" + version.message);
        xml.writeStartElement("CstmrDrctDbtInitn");
        xml.writeStartElement("GrpHdr");
        text("MsgId", cut(message, REFERENCE));
        text("CreDtTm", created.format(MOMENT));
        totals(debits);
        named("InitgPty", creditor.name());
        xml.writeEndElement();
        var number = 0;
        for (var group : groups(debits).values()) {
            group(message + "-" + ++number, group);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Map<String, List<DirectDebit>> groups(List<DirectDebit> debits) {
        var groups = new LinkedHashMap<String, List<DirectDebit>>();
        debits.forEach(d -> groups.computeIfAbsent(d.sequence() + " " + d.day(), k -> new ArrayList<>())
                .add(d));
        return groups;
    }

    private void totals(List<DirectDebit> debits) throws XMLStreamException {
        var sum = debits.stream().map(DirectDebit::amount).reduce(Money::plus).orElseThrow();
        text("NbOfTxs", String.valueOf(debits.size()));
        text("CtrlSum", sum.major().toPlainString());
    }

    private void group(String id, List<DirectDebit> debits) throws XMLStreamException {
        var first = debits.get(0);
        xml.writeStartElement("PmtInf");
        text("PmtInfId", cut(id, REFERENCE));
        text("PmtMtd", "DD");
        text("BtchBookg", "true");
        totals(debits);
        xml.writeStartElement("PmtTpInf");
        coded("SvcLvl", "SEPA");
        coded("LclInstrm", creditor.scheme());
        text("SeqTp", first.sequence().name());
        xml.writeEndElement();
        text("ReqdColltnDt", first.day().toString());
        named("Cdtr", creditor.name());
        iban("CdtrAcct", creditor.iban());
        agent("CdtrAgt", creditor.bic());
        text("ChrgBr", "SLEV");
        scheme();
        for (var debit : debits) {
            debit(debit);
        }
        xml.writeEndElement();
    }

    private void scheme() throws XMLStreamException {
        for (var name : List.of("CdtrSchmeId", "Id", "PrvtId", "Othr")) {
            xml.writeStartElement(name);
        }
        text("Id", creditor.id());
        xml.writeStartElement("SchmeNm");
        text("Prtry", "SEPA");
        for (int i = 0; i < 5; i++) {
            xml.writeEndElement();
        }
    }

    private void debit(DirectDebit debit) throws XMLStreamException {
        xml.writeStartElement("DrctDbtTxInf");
        xml.writeStartElement("PmtId");
        text("EndToEndId", cut(debit.endToEnd(), REFERENCE));
        xml.writeEndElement();
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", debit.amount().currency().getCurrencyCode());
        xml.writeCharacters(debit.amount().major().toPlainString());
        xml.writeEndElement();
        xml.writeStartElement("DrctDbtTx");
        xml.writeStartElement("MndtRltdInf");
        text("MndtId", cut(debit.mandate(), REFERENCE));
        text("DtOfSgntr", debit.signedOn().toString());
        xml.writeEndElement();
        xml.writeEndElement();
        agent("DbtrAgt", debit.bic());
        named("Dbtr", debit.payer());
        iban("DbtrAcct", debit.iban());
        xml.writeStartElement("RmtInf");
        text("Ustrd", cut(debit.text(), TEXT));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void agent(String element, @Nullable String bic) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("FinInstnId");
        if (bic == null) {
            xml.writeStartElement("Othr");
            text("Id", "NOTPROVIDED");
            xml.writeEndElement();
        } else {
            text(version.bic, bic);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void named(String element, String name) throws XMLStreamException {
        xml.writeStartElement(element);
        text("Nm", cut(name, NAME));
        xml.writeEndElement();
    }

    private void coded(String element, String code) throws XMLStreamException {
        xml.writeStartElement(element);
        text("Cd", code);
        xml.writeEndElement();
    }

    private void iban(String element, String iban) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("Id");
        text("IBAN", iban);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String cut(String text, int length) {
        var plain = LATIN.transliterate(text)
                .replaceAll("[^A-Za-z0-9/\\-?:().,'+ ]", " ")
                .strip();
        return plain.length() <= length ? plain : plain.substring(0, length).strip();
    }
}
