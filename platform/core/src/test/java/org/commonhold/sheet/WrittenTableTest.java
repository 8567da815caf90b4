package org.commonhold.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.Language;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class WrittenTableTest {

    private static final WrittenTable TABLE = new WrittenTable(
            "A/1 [x]",
            List.of("Day", "Text", "Sum"),
            List.of(
                    List.of(LocalDate.of(2026, 11, 5), "=1+1", new BigDecimal("-12.50")),
                    List.of(LocalDate.of(2026, 11, 6), "\t=cmd", new BigDecimal("0.10")),
                    List.of(LocalDate.of(2026, 11, 7), "a;\"b\"", new BigDecimal("3"))));

    @Test
    void writesNumbersAsNumbersAndNoTextAsAFormula() {
        assertThat(new String(TABLE.csv(Language.EN), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFDay;Text;Sum\r\n2026-11-05;'=1+1;-12.50\r\n2026-11-06;'\t=cmd;0.10\r\n"
                        + "2026-11-07;\"a;\"\"b\"\"\";3\r\n");
        assertThat(new String(TABLE.csv(Language.RU), StandardCharsets.UTF_8)).contains(";-12,50\r\n", ";0,10\r\n");
    }

    @Test
    void startsNoFormulaWhateverItBeginsWith() {
        for (var text : List.of("=1", "@x", "+a", "-a", "\tx", "+1+cmd|' /C calc'!A0")) {
            var table = new WrittenTable("t", List.of("x"), List.of(List.of(text)));
            assertThat(new String(table.csv(Language.EN), StandardCharsets.UTF_8))
                    .contains("\n'" + text);
        }
    }

    @Test
    void aSpreadsheetReadsTheCellsBack() throws Exception {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(TABLE.xlsx()))) {
            var sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("A 1  x");
            var rows = sheet.read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(1).getCellAsNumber(2)).contains(new BigDecimal("-12.50"));
            assertThat(rows.get(1).getCellAsString(1)).contains("=1+1");
            assertThat(rows.get(1).getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo("2026-11-05");
        }
    }
}
