package org.commonhold.opening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhold.columns.Cells;
import org.commonhold.kernel.Problem;
import org.commonhold.opening.OpeningColumns.Column;
import org.commonhold.sheet.SheetRefused;
import org.commonhold.sheet.SheetRow;
import org.commonhold.sheet.Sheets;

/** Reads the rows of a file; each is a line or has a fault. Knows nothing that is stored. */
final class OpeningRows {

    private static final int HEADER_WITHIN = 10;

    private final Currency currency;
    private final LocalDate today;
    private final List<OpeningLine> lines = new ArrayList<>();
    private final List<OpeningFault> faults = new ArrayList<>();
    private final Map<OpeningLine.Key, Integer> seen = new HashMap<>();

    private OpeningRows(Currency currency, LocalDate today) {
        this.currency = currency;
        this.today = today;
    }

    static OpeningRows of(byte[] content, Currency currency, LocalDate today) {
        var result = new OpeningRows(currency, today);
        Optional<OpeningColumns> columns = Optional.empty();
        try (var rows = Sheets.readerOf(content).open(content)) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (columns.isPresent()) {
                    result.read(row, columns.get());
                } else {
                    columns = row.number() <= HEADER_WITHIN ? OpeningColumns.of(row) : Optional.empty();
                }
            }
        }
        if (columns.isEmpty()) {
            throw new SheetRefused("opening.header.missing");
        }
        if (result.lines.isEmpty() && result.faults.isEmpty()) {
            throw new SheetRefused("opening.rows.none");
        }
        return result;
    }

    List<OpeningLine> lines() {
        return lines;
    }

    List<OpeningFault> faults() {
        return faults;
    }

    private void read(SheetRow row, OpeningColumns columns) {
        var before = faults.size();
        var account = Cells.code(columns.cell(row, Column.ACCOUNT));
        if (account.isEmpty()) {
            fault(row, "opening.account.missing", "account");
        }
        var minor = amount(row, columns.cell(row, Column.AMOUNT));
        var service = Cells.code(columns.cell(row, Column.SERVICE));
        if (minor > 0 && service.isEmpty()) {
            fault(row, "opening.service.missing", "service");
        }
        var dueOn = day(row, columns.cell(row, Column.DUE_ON));
        if (faults.size() == before && dueOn.isPresent()) {
            keep(new OpeningLine(row.number(), account, minor > 0 ? service : "", dueOn.get(), minor));
        }
    }

    private void keep(OpeningLine line) {
        var first = seen.putIfAbsent(line.key(), line.row());
        if (first == null) {
            lines.add(line);
        } else {
            faults.add(new OpeningFault(
                    line.row(), Problem.of("opening.row.twice", first).at("account")));
        }
    }

    private long amount(SheetRow row, String cell) {
        var number = Cells.decimal(cell);
        if (number.isEmpty()) {
            fault(row, "opening.amount.malformed", "amount");
            return 0;
        }
        var digits = Math.max(currency.getDefaultFractionDigits(), 0);
        var plain = number.get().stripTrailingZeros();
        if (plain.signum() == 0) {
            fault(row, "opening.amount.zero", "amount");
        } else if (plain.scale() > digits || plain.abs().compareTo(BigDecimal.TEN.pow(13)) >= 0) {
            fault(row, "opening.amount.digits", "amount");
        } else {
            return plain.movePointRight(digits).longValueExact();
        }
        return 0;
    }

    private Optional<LocalDate> day(SheetRow row, String cell) {
        if (Cells.date(cell, Cells.SlashOrder.UNKNOWN) instanceof LocalDate day) {
            if (day.isAfter(today)) {
                fault(row, "opening.dueOn.future", "dueOn");
                return Optional.empty();
            }
            return Optional.of(day);
        }
        fault(row, "opening.dueOn.malformed", "dueOn");
        return Optional.empty();
    }

    private void fault(SheetRow row, String key, String column) {
        faults.add(new OpeningFault(row.number(), Problem.of(key).at(column)));
    }
}
