package org.commonhold.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonhold.sheet.SheetRefused;
import org.commonhold.sheet.SheetRow;

/**
 * Finds the header among the first rows and what its columns mean. A title above the header does not matter, and of a
 * header in two rows (a merged group cell "Meter 1" above "kind", "serial") both are read together.
 */
public final class ColumnGuess {

    /** How many rows are searched for the header. */
    public static final int LOOK_AT_ROWS = 10;

    private static final Pattern DIGIT = Pattern.compile("[1-" + Fields.MAX_METERS + "]");
    private static final List<String> METER_WORDS = Synonyms.words("meter.word");

    private ColumnGuess() {}

    /** The mapping of the row with the most known columns; fewer than two is a file without a header. */
    public static ColumnMapping of(List<SheetRow> firstRows) {
        ColumnMapping best = null;
        SheetRow above = null;
        for (var row : firstRows) {
            var columns = guess(row.cells());
            if (above != null) {
                var joined = guess(joined(above.cells(), row.cells()));
                columns = joined.size() > columns.size() ? joined : columns;
            }
            if (best == null || columns.size() > best.columns().size()) {
                best = new ColumnMapping(row.number(), columns);
            }
            above = row;
        }
        if (best == null || best.columns().size() < 2) {
            throw new SheetRefused("onboarding.file.noHeader");
        }
        return best;
    }

    /** Field to column, the first column wins. */
    public static Map<String, Integer> guess(List<String> header) {
        var result = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            field(header.get(i)).ifPresent(f -> result.putIfAbsent(f, column));
        }
        return result;
    }

    /** Labels of a two-row header: a merged group cell counts for the empty ones to its right. */
    public static List<String> joined(List<String> groups, List<String> labels) {
        var result = new ArrayList<String>();
        var group = "";
        for (int i = 0; i < Math.max(groups.size(), labels.size()); i++) {
            var above = i < groups.size() ? groups.get(i) : "";
            var label = i < labels.size() ? labels.get(i) : "";
            group = above.isBlank() ? group : above;
            var alone = label.isBlank() ? above : label;
            var together = group + " " + label;
            result.add(!label.isBlank() && meterField(Synonyms.plain(together)).isPresent() ? together : alone);
        }
        return result;
    }

    private static Optional<String> field(String label) {
        if (label.isBlank() || label.length() > 100) {
            return Optional.empty();
        }
        if (Fields.all().contains(label.strip())) {
            return Optional.of(label.strip());
        }
        return Synonyms.name("column", label).or(() -> meterField(Synonyms.plain(label)));
    }

    private static Optional<String> meterField(String plain) {
        for (var word : METER_WORDS) {
            int at = plain.indexOf(word);
            if (at >= 0) {
                var rest = plain.substring(0, at) + plain.substring(at + word.length());
                var digit = DIGIT.matcher(rest);
                int number = digit.find() ? Integer.parseInt(digit.group()) : 1;
                var part = Synonyms.name("meter", DIGIT.matcher(rest).replaceFirst(""));
                if (part.isPresent() && !part.get().equals("word")) {
                    return Optional.of(Fields.meter(number, part.get()));
                }
            }
        }
        return Optional.empty();
    }
}
