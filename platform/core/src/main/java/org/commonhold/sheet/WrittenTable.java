package org.commonhold.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.kernel.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table that is handed out as a file. Cells are texts, numbers ({@link BigDecimal}) and days ({@link LocalDate}); a number is
 * written as one, so that it can be added up, and a text never runs as a formula.
 *
 * @param name of the sheet
 */
public record WrittenTable(String name, List<String> header, List<List<Object>> rows) {

    private static final int LONGEST_NAME = 31;
    private static final String APPLICATION = "Commonhold";

    /** UTF-8 with mark and semicolons; numbers with the decimal sign of the language, days as {@code 2026-11-05}. */
    public byte[] csv(Language language) {
        var table = new ArrayList<List<String>>();
        table.add(header);
        rows.forEach(
                row -> table.add(row.stream().map(cell -> text(cell, language)).collect(Collectors.toList())));
        return CsvText.table(table).getBytes(StandardCharsets.UTF_8);
    }

    /** Numbers and days are typed cells. */
    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, APPLICATION, "1.0")) {
            var sheet = workbook.newWorksheet(sheetName());
            for (var column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
            }
            for (var row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof BigDecimal number) {
                sheet.value(row, column, number);
                sheet.style(row, column).format(format(number)).set();
            } else if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else {
                sheet.value(row, column, (String) cell);
            }
        }
    }

    private static String format(BigDecimal number) {
        return number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0";
    }

    private static String text(Object cell, Language language) {
        if (cell instanceof BigDecimal number) {
            var point = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
            return number.toPlainString().replace('.', point);
        }
        return cell instanceof LocalDate day ? day.toString() : (String) cell;
    }

    /** Spreadsheet programs refuse some signs and long names. */
    private String sheetName() {
        var plain = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }
}
