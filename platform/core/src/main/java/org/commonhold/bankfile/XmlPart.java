package org.commonhold.bankfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One element of a message with all that is in it, by local names. */
final class XmlPart {

    private final String name;
    private final int line;
    private final String currency;
    private final List<XmlPart> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlPart(XMLStreamReader xml) {
        name = xml.getLocalName();
        line = xml.getLocation().getLineNumber();
        var ccy = xml.getAttributeValue(null, "Ccy");
        currency = ccy == null ? "" : ccy;
    }

    /** The element at which the reader stands, to its end. */
    static XmlPart read(XMLStreamReader xml) throws XMLStreamException {
        var part = new XmlPart(xml);
        for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                part.parts.add(read(xml));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                part.text.append(xml.getText());
            }
        }
        return part;
    }

    int line() {
        return line;
    }

    /** Attribute {@code Ccy}; empty when there is none. */
    String currency() {
        return currency;
    }

    String text() {
        return text.toString().strip();
    }

    /** All elements behind a path such as {@code RmtInf/Ustrd}. */
    List<XmlPart> all(String path) {
        var found = List.of(this);
        for (var step : path.split("/")) {
            found = found.stream()
                    .flatMap(p -> p.parts.stream())
                    .filter(p -> p.name.equals(step))
                    .toList();
        }
        return found;
    }

    Optional<XmlPart> first(String path) {
        return all(path).stream().findFirst();
    }

    /** Text behind the first of these paths that has one; empty when none has. */
    String text(String... paths) {
        for (var path : paths) {
            for (var part : all(path)) {
                if (!part.text().isEmpty()) {
                    return part.text();
                }
            }
        }
        return "";
    }
}
