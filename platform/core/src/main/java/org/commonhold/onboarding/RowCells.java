package org.commonhold.onboarding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.columns.Cells;
import org.commonhold.columns.ColumnMapping;
import org.commonhold.kernel.Problem;
import org.commonhold.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The cells of one row by field, and the faults found in them so far. */
final class RowCells {

    private final SheetRow row;
    private final ColumnMapping mapping;
    private final List<RowFault> faults = new ArrayList<>();

    RowCells(SheetRow row, ColumnMapping mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    int number() {
        return row.number();
    }

    String raw(String field) {
        return row.cell(mapping.column(field));
    }

    /** Whether the field has a column at all. */
    boolean mapped(String field) {
        return mapping.column(field) >= 0;
    }

    boolean isBlank(String field) {
        return Cells.text(raw(field)).isEmpty();
    }

    /** A text or code of limited length. */
    String text(String field, boolean code, int max) {
        var text = code ? Cells.code(raw(field)) : Cells.text(raw(field));
        if (text.length() > max) {
            fault(field, "onboarding.cell.tooLong", String.valueOf(max));
        }
        return text;
    }

    String required(String field, boolean code, int max) {
        var text = text(field, code, max);
        if (text.isEmpty()) {
            fault(field, "onboarding.cell.missing");
        }
        return text;
    }

    /** A whole number between two bounds; {@code absent} when the cell is empty or wrong. */
    int whole(String field, int min, int max, int absent, String key) {
        if (isBlank(field)) {
            return absent;
        }
        var number = Cells.whole(raw(field));
        if (number.isEmpty() || number.get() < min || number.get() > max) {
            fault(field, key, String.valueOf(min), String.valueOf(max));
            return absent;
        }
        return number.get();
    }

    /** A number; null and a fault when it is none. */
    @Nullable
    BigDecimal decimal(String field, String key) {
        var number = Cells.decimal(raw(field));
        if (number.isEmpty()) {
            fault(field, key);
        }
        return number.orElse(null);
    }

    void fault(String field, String key, Object... arguments) {
        faultIn(field, Cells.text(raw(field)), key, arguments);
    }

    void faultIn(String field, String cell, String key, Object... arguments) {
        faults.add(new RowFault(
                row.number(), field, cell, Problem.of(key, arguments).at(field)));
    }

    List<RowFault> faults() {
        return faults;
    }
}
