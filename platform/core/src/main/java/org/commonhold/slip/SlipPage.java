package org.commonhold.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonhold.document.PageTemplate;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;

/** Rows of a name and a value, one below the other, filled into the page of a roll or sheet. */
final class SlipPage {

    private static final String TEMPLATE = PageTemplate.load(SlipPage.class, "slip.html");
    private static final String HEADING = "<tr><td colspan=\"2\" class=\"{{style}}\">{{text}}</td></tr>";
    private static final String ROW =
            "<tr class=\"{{style}}\"><td>{{name}}</td><td class=\"value\">{{value}}</td></tr>";
    private static final String ROWS = "<!-- rows -->";

    private final List<String> rows = new ArrayList<>();
    private final Paper paper;
    private final Language language;
    private int lines;

    SlipPage(Paper paper, Language language) {
        this.paper = paper;
        this.language = language;
    }

    /** A text by itself; {@code style} is company, title, copy or part. */
    SlipPage heading(String style, String text) {
        rows.add(PageTemplate.fill(HEADING, Map.of("style", style, "text", text), language));
        lines += 2 * paper.lines(text);
        return this;
    }

    SlipPage row(String key, String value) {
        return add("row", Texts.text(language, key), value);
    }

    /** A row that is not of a key, such as the name of a service. */
    SlipPage plain(String name, String value) {
        return add("row", name, value);
    }

    SlipPage total(String key, String value) {
        return add("total", Texts.text(language, key), value);
    }

    private SlipPage add(String style, String name, String value) {
        rows.add(PageTemplate.fill(ROW, Map.of("style", style, "name", name, "value", value), language));
        lines += paper.lines(name + value + "  ");
        return this;
    }

    String xhtml() {
        var begin = TEMPLATE.indexOf(ROWS);
        var values = Map.of(
                "language",
                language.locale().toLanguageTag(),
                "size",
                paper.size(lines),
                "margin",
                paper.margin() + "mm",
                "points",
                paper.points() + "pt");
        return PageTemplate.fill(TEMPLATE.substring(0, begin), values, language)
                + String.join("", rows)
                + TEMPLATE.substring(begin + ROWS.length());
    }
}
