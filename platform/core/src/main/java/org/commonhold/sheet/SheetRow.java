package org.commonhold.sheet;

import java.util.List;

/** One row as text; {@code number} is what the spreadsheet program shows at its left, from 1. */
public record SheetRow(int number, List<String> cells) {

    /** The text of a column counted from 0; empty beyond the end. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
