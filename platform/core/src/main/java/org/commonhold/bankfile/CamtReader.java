package org.commonhold.bankfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * ISO 20022 camt.053 and camt.054, versions 02 to 08. Document types and outside entities are switched off; one entry at a time is in
 * memory.
 */
final class CamtReader {

    private static final Pattern MESSAGE =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:camt\\.05([34])\\.001\\.0[2-8]");

    private final XMLStreamReader xml;
    private final FileTotals totals;
    private final List<BankStatement> statements = new ArrayList<>();
    private BankFormat format = BankFormat.CAMT_053;
    private @Nullable CamtStatement open;

    private CamtReader(XMLStreamReader xml, Currency currency, Consumer<BankEntry> each) {
        this.xml = xml;
        totals = new FileTotals(currency, each);
    }

    static BankFileSummary read(BankFileSource source, Currency currency, Consumer<BankEntry> each) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (var in = source.open()) {
            var reader = new CamtReader(factory.createXMLStreamReader(in), currency, each);
            reader.read();
            return reader.summary(currency);
        } catch (XMLStreamException e) {
            throw new BankFileRefused("xml", line(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int line(XMLStreamException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT && ends(xml.getLocalName())) {
                close();
            }
        }
        if (statements.isEmpty()) {
            throw new BankFileRefused("camt.empty");
        }
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "Document" -> message(String.valueOf(xml.getNamespaceURI()));
            case "GrpHdr" -> XmlPart.read(xml);
            case "Stmt", "Ntfctn" -> open = new CamtStatement(totals);
            default -> {
                if (open != null) {
                    open.take(name, XmlPart.read(xml));
                }
            }
        }
    }

    private void message(String namespace) {
        var match = MESSAGE.matcher(namespace);
        if (!match.matches()) {
            throw new BankFileRefused("camt.version", namespace);
        }
        format = match.group(1).equals("3") ? BankFormat.CAMT_053 : BankFormat.CAMT_054;
    }

    private static boolean ends(String name) {
        return name.equals("Stmt") || name.equals("Ntfctn");
    }

    private void close() {
        if (open != null) {
            statements.add(open.close());
            open = null;
        }
    }

    private BankFileSummary summary(Currency currency) {
        return new BankFileSummary(
                format, statements, totals.entries(), totals.incoming(), totals.outgoing(), Money.zero(currency));
    }
}
