package org.commonhold.onboarding;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as spreadsheet programs of all our countries open them: UTF-8 with mark, semicolons, quotes where needed. */
final class CsvText {

    private static final String MARK = "\uFEFF";

    private CsvText() {}

    static String table(List<List<String>> rows) {
        return MARK + rows.stream().map(CsvText::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** A text that a spreadsheet program would run as a formula is kept a text. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=@].*|[+-](?![\\d\\s().,-]*$).*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
