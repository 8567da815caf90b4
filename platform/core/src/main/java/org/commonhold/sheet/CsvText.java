package org.commonhold.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as spreadsheet programs of all our countries open them: UTF-8 with mark, semicolons, quotes where needed. */
public final class CsvText {

    private static final String MARK = "\uFEFF";

    private CsvText() {}

    /** One line for each row, the mark in front. */
    public static String table(List<List<String>> rows) {
        return MARK + rows.stream().map(CsvText::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** A text that a spreadsheet program would run as a formula is kept a text. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=@\t\r].*|[+-](?![\\d\\s().,-]*$).*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
