package org.commonhold.opening;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonhold.columns.Cells;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.sheet.SheetRow;

/** Which column of a file means what, by the headings of the template in any language. */
final class OpeningColumns {

    /** What is wanted, in the order of the template. */
    enum Column {
        ACCOUNT,
        SERVICE,
        DUE_ON,
        AMOUNT
    }

    private final Map<Column, Integer> places;

    private OpeningColumns(Map<Column, Integer> places) {
        this.places = places;
    }

    /** Empty when the row is not the header. */
    static Optional<OpeningColumns> of(SheetRow row) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            for (var column : Column.values()) {
                if (headings(column).contains(plain(row.cell(i)))) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places.size() == Column.values().length ? Optional.of(new OpeningColumns(places)) : Optional.empty();
    }

    static List<String> template(Language language) {
        return Arrays.stream(Column.values()).map(c -> text(language, c)).toList();
    }

    String cell(SheetRow row, Column column) {
        return row.cell(places.getOrDefault(column, -1));
    }

    private static List<String> headings(Column column) {
        return Arrays.stream(Language.values())
                .map(language -> plain(text(language, column)))
                .toList();
    }

    private static String text(Language language, Column column) {
        return Texts.text(language, "opening.column." + column);
    }

    private static String plain(String cell) {
        return Cells.text(cell).toLowerCase(Locale.ROOT);
    }
}
