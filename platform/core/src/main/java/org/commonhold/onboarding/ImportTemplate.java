package org.commonhold.onboarding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonhold.columns.Fields;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.sheet.CsvText;

/**
 * An empty table with the columns an import understands, named in one language; two meters a row. Above the header, where an
 * import does not look, stands what a row is.
 */
final class ImportTemplate {

    private static final int METERS = 2;

    private ImportTemplate() {}

    static String of(Language language) {
        var header = fields().stream()
                .map(f -> Texts.text(language, "onboarding.field." + f))
                .toList();
        // as wide as the header: a semicolon in every line tells a reader what parts the cells
        var note = new ArrayList<>(Collections.nCopies(header.size(), ""));
        note.set(0, Texts.text(language, "onboarding.template.note"));
        return CsvText.table(List.of(note, header));
    }

    static List<String> fields() {
        var last = Fields.meter(METERS + 1, Fields.METER_PARTS.get(0));
        var all = Fields.all();
        var result = new ArrayList<>(all.subList(0, all.indexOf(last)));
        result.remove(Fields.METERS);
        return result;
    }
}
