package org.commonhold.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * XLSX workbooks, first sheet. Formulas are never computed: the value that the spreadsheet program stored is the text, or
 * the formula itself if it stored none. Numbers are cut to the 15 digits that spreadsheet programs show.
 */
final class XlsxSheetReader implements SheetReader {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    @Override
    public SheetRows open(byte[] content) {
        ZipGuard.check(content);
        try {
            var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
            return new Rows(book, book.getFirstSheet().openStream());
        } catch (IOException | RuntimeException e) {
            throw new SheetRefused("onboarding.file.broken");
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA) {
            var stored = cell.getRawValue();
            return stored == null || stored.isBlank() ? "=" + cell.getFormula() : number(stored);
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : number(cell.getRawValue());
        }
        var text = cell.getText();
        return text == null ? "" : text;
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var codes = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return codes.contains("yy") || (codes.contains("d") && codes.contains("m"));
    }

    private static String number(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        if (raw.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return raw;
        }
        try {
            var value = new BigDecimal(raw).round(SHOWN).stripTrailingZeros();
            return Math.abs(value.scale()) > 40 ? raw : value.toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static final class Rows implements SheetRows {

        private final ReadableWorkbook book;
        private final Stream<Row> stream;
        private final Iterator<Row> rows;
        private @Nullable SheetRow next;

        Rows(ReadableWorkbook book, Stream<Row> stream) {
            this.book = book;
            this.stream = stream;
            rows = stream.iterator();
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null && rows.hasNext()) {
                    var row = read(rows.next());
                    next = row.isEmpty() ? null : row;
                }
                return next != null;
            } catch (ExcelReaderException | NumberFormatException | IndexOutOfBoundsException e) {
                throw new SheetRefused("onboarding.file.broken");
            }
        }

        private static SheetRow read(Row row) {
            var cells = new ArrayList<String>(row.getCellCount());
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(text(row.getCell(i)));
            }
            return new SheetRow(row.getRowNum(), cells);
        }

        @Override
        public SheetRow next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            var row = next;
            next = null;
            return row;
        }

        @Override
        public void close() {
            stream.close();
            try {
                book.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
