package org.commonhold.paper;

import java.util.Arrays;
import java.util.List;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;

/** Well-formed XHTML, written piece by piece; every text is escaped. */
final class Markup {

    private static final int USUAL = 8192;

    private final StringBuilder text = new StringBuilder(USUAL);
    private final Language language;

    Markup(Language language) {
        this.language = language;
    }

    /** A cell of a table. */
    record Cell(String text, boolean number, int columns, String small) {

        static Cell of(String text) {
            return new Cell(text, false, 1, "");
        }

        static Cell number(String text) {
            return new Cell(text, true, 1, "");
        }

        /** A text with a smaller one below it. */
        static Cell of(String text, String small) {
            return new Cell(text, false, 1, small);
        }

        Cell across(int wide) {
            return new Cell(text, number, wide, small);
        }
    }

    Language language() {
        return language;
    }

    /** Markup that is known to be well-formed. */
    Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    Markup element(String name, String style, String content) {
        text.append('<').append(name).append(" class=\"").append(style).append("\">");
        text.append(escape(content)).append("</").append(name).append('>');
        return this;
    }

    /** A heading of a section from the bundle. */
    Markup heading(String key) {
        return element("h2", "section", say(key));
    }

    Markup open(String name, String style) {
        text.append('<').append(name).append(" class=\"").append(style).append("\">");
        return this;
    }

    Markup close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    /** Column headings; those that begin with {@code #} stand over numbers. */
    Markup head(String... keys) {
        text.append("<thead><tr>");
        Arrays.stream(keys).forEach(key -> {
            var number = key.startsWith("#");
            text.append(number ? "<th class=\"number\">" : "<th>");
            text.append(escape(say(number ? key.substring(1) : key))).append("</th>");
        });
        text.append("</tr></thead>");
        return this;
    }

    Markup row(String style, List<Cell> cells) {
        text.append("<tr class=\"").append(style).append("\">");
        for (var cell : cells) {
            text.append("<td class=\"")
                    .append(cell.number() ? "number" : "text")
                    .append("\" colspan=\"");
            text.append(cell.columns()).append("\">").append(escape(cell.text()));
            if (!cell.small().isEmpty()) {
                text.append("<div class=\"small\">")
                        .append(escape(cell.small()))
                        .append("</div>");
            }
            text.append("</td>");
        }
        text.append("</tr>");
        return this;
    }

    /** Name and value under each other; nothing when the value is empty. */
    Markup fact(String key, String value) {
        if (!value.isEmpty()) {
            open("div", "fact").element("span", "name", say(key)).raw(" ").element("span", "value", value);
            close("div");
        }
        return this;
    }

    String say(String key, Object... arguments) {
        return Texts.text(language, "paper." + key, arguments);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escape(String content) {
        return content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
