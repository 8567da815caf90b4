package org.commonhold.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which column (from 0) holds which field, and in which row (from 1) the header ends. Stored as text, a pair a line. */
public record ColumnMapping(int headerRow, Map<String, Integer> columns) {

    private static final String HEADER = "#header";

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** The column of a field, or -1. */
    public int column(String field) {
        return columns.getOrDefault(field, -1);
    }

    /** Required fields that have no column yet. */
    public List<String> missing() {
        return Fields.REQUIRED.stream().filter(f -> !columns.containsKey(f)).toList();
    }

    /** The columns in the order of {@link Fields#all}. */
    public Map<String, Integer> ordered() {
        var result = new LinkedHashMap<String, Integer>();
        for (var field : Fields.all()) {
            if (columns.containsKey(field)) {
                result.put(field, column(field));
            }
        }
        return result;
    }

    public String text() {
        var result = new StringBuilder(HEADER + "=" + headerRow);
        ordered()
                .forEach((field, column) ->
                        result.append('\n').append(field).append('=').append(column));
        return result.toString();
    }

    public static ColumnMapping parse(String text) {
        int header = 1;
        var columns = new LinkedHashMap<String, Integer>();
        for (var line : text.split("\n")) {
            int equals = line.indexOf('=');
            var name = line.substring(0, equals);
            int value = Integer.parseInt(line.substring(equals + 1));
            if (name.equals(HEADER)) {
                header = value;
            } else {
                columns.put(name, value);
            }
        }
        return new ColumnMapping(header, columns);
    }
}
