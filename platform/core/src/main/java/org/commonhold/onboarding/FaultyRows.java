package org.commonhold.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonhold.columns.ColumnMapping;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.sheet.CsvText;
import org.commonhold.sheet.SheetRow;
import org.commonhold.sheet.Sheets;

/** The faulty rows as they were uploaded, below their header, with the reasons in one more column. */
final class FaultyRows {

    private FaultyRows() {}

    static String of(byte[] content, ColumnMapping mapping, List<ImportProblemRow> problems, Language language) {
        var reasons = reasons(problems, language);
        var result = new ArrayList<List<String>>();
        try (var rows = Sheets.readerOf(content).open(content)) {
            int width = 0;
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.number() == mapping.headerRow()) {
                    width = row.cells().size();
                    result.add(with(row, width, Texts.text(language, "onboarding.faulty.reason")));
                } else if (reasons.containsKey(row.number())) {
                    result.add(with(row, width, String.join(" | ", reasons.get(row.number()))));
                }
            }
        }
        return CsvText.table(result);
    }

    private static Map<Integer, List<String>> reasons(List<ImportProblemRow> problems, Language language) {
        var result = new TreeMap<Integer, List<String>>();
        for (var problem : problems) {
            var field =
                    problem.field().isEmpty() ? "" : Texts.text(language, "onboarding.field." + problem.field()) + ": ";
            result.computeIfAbsent(problem.row(), r -> new ArrayList<>())
                    .add(field + Texts.text(language, problem.problem()));
        }
        return result;
    }

    private static List<String> with(SheetRow row, int width, String last) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            cells.add(row.cell(i));
        }
        cells.add(last);
        return cells;
    }
}
