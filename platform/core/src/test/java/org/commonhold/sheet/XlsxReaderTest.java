package org.commonhold.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

    @Test
    void readsTextsNumbersAndDatesAsText() throws IOException {
        var rows = read(book(sheet -> {
            sheet.value(0, 0, "Building");
            sheet.value(1, 0, "Birch & 1");
            sheet.value(1, 1, new java.math.BigDecimal("54.3"));
            sheet.value(1, 2, LocalDate.of(2029, 5, 31));
            sheet.style(1, 2).format("dd.mm.yyyy").set();
            sheet.value(1, 3, 123456789012L);
        }));

        assertThat(rows.get(1).cells()).containsExactly("Birch & 1", "54.3", "2029-05-31", "123456789012");
    }

    @Test
    void formulasAreNeverComputed() throws IOException {
        var rows = read(book(sheet -> {
            sheet.value(0, 0, "x");
            sheet.formula(1, 0, "1+1");
        }));

        assertThat(rows.get(1).cell(0)).isIn("=1+1", "0");
    }

    @Test
    void mergedCellsKeepTheirTextInTheFirst() throws IOException {
        var rows = read(book(sheet -> {
            sheet.value(0, 0, "Meter 1");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(1, 0, "kind");
            sheet.value(1, 2, "digits");
        }));

        assertThat(rows.get(0).cell(0)).isEqualTo("Meter 1");
        assertThat(rows.get(0).cell(1)).isEmpty();
        assertThat(rows.get(1).cells()).containsExactly("kind", "", "digits");
    }

    @Test
    void numbersRowsAsTheSpreadsheetDoes() throws IOException {
        var rows = read(book(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(4, 0, "b");
        }));

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 5);
    }

    @Test
    void refusesABombBeforeParsingIt() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var block = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }

        assertThat(out.size()).isLessThan(200_000);
        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("onboarding.file.bomb");
    }

    @Test
    void refusesADamagedBook() throws IOException {
        var good = book(sheet -> sheet.value(0, 0, "a"));
        var half = java.util.Arrays.copyOf(good, good.length / 2);

        assertThatThrownBy(() -> read(half)).hasMessageContaining("onboarding.file.broken");
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessageContaining("onboarding.file.broken");
    }

    private static byte[] book(Consumer<Worksheet> filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            filling.accept(book.newWorksheet("Units"));
        }
        return out.toByteArray();
    }

    private static List<SheetRow> read(byte[] content) {
        var result = new ArrayList<SheetRow>();
        try (var rows = Sheets.readerOf(content).open(content)) {
            rows.forEachRemaining(result::add);
        }
        return result;
    }
}
