package org.commonhold.columns;

import java.util.ArrayList;
import java.util.List;
import org.commonhold.sheet.SheetRefused;
import org.commonhold.sheet.SheetRow;
import org.commonhold.sheet.Sheets;

/** Looks at the first rows of a file only. */
public final class Samples {

    private static final int ROWS = 5;
    private static final int COLUMNS = 120;
    private static final int CELL = 60;

    private Samples() {}

    public static ColumnMapping mapping(byte[] content) {
        var first = first(content, ColumnGuess.LOOK_AT_ROWS);
        if (first.isEmpty()) {
            throw new SheetRefused("onboarding.file.empty");
        }
        return ColumnGuess.of(first);
    }

    public static SheetSample of(byte[] content, ColumnMapping mapping) {
        var labels = List.<String>of();
        var rows = new ArrayList<List<String>>();
        for (var row : first(content, ColumnGuess.LOOK_AT_ROWS + ROWS)) {
            if (row.number() == mapping.headerRow()) {
                labels = cut(row);
            } else if (row.number() > mapping.headerRow() && rows.size() < ROWS) {
                rows.add(cut(row));
            }
        }
        return new SheetSample(labels, rows);
    }

    private static List<String> cut(SheetRow row) {
        return row.cells().stream()
                .limit(COLUMNS)
                .map(Cells::text)
                .map(c -> c.length() > CELL ? c.substring(0, CELL) + "…" : c)
                .toList();
    }

    private static List<SheetRow> first(byte[] content, int count) {
        var result = new ArrayList<SheetRow>();
        try (var rows = Sheets.readerOf(content).open(content)) {
            while (rows.hasNext() && result.size() < count) {
                result.add(rows.next());
            }
        }
        return result;
    }
}
