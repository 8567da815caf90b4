package org.commonhold.admin.imports;

import java.util.List;
import org.commonhold.columns.SheetSample;

/** A column as the spreadsheet program names it, with its header and its first cells. */
final class SheetColumn {

    private static final int LETTERS = 26;

    private SheetColumn() {}

    /** Such as "C: Area, m²". */
    static String name(SheetSample sample, int column) {
        var header = column < sample.columns().size() ? sample.columns().get(column) : "";
        return header.isEmpty() ? letters(column) : letters(column) + ": " + header;
    }

    static List<String> samples(SheetSample sample, int column) {
        return sample.rows().stream()
                .map(r -> column < r.size() ? r.get(column) : "")
                .filter(c -> !c.isEmpty())
                .toList();
    }

    /** A, B, … Z, AA, … for 0, 1, … */
    static String letters(int column) {
        var letter = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? letter : letters(column / LETTERS - 1) + letter;
    }
}
