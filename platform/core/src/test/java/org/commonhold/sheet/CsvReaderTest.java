package org.commonhold.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private static final String RUSSIAN = "Дом;Квартира;Площадь\nБерёзовая, 1;12;54,3\nБерёзовая, 2;13;61,0\n";
    private static final String CHINESE = "楼栋,房号,面积\n星河湾一号楼,101,88.5\n星河湾二号楼,102,90.0\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "GB18030"})
    void readsRussianInAnyEncoding(String charset) {
        assertThat(read(RUSSIAN.getBytes(Charset.forName(charset))).get(1).cells())
                .containsExactly("Берёзовая, 1", "12", "54,3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void readsChineseInAnyEncoding(String charset) {
        assertThat(read(CHINESE.getBytes(Charset.forName(charset))).get(2).cells())
                .containsExactly("星河湾二号楼", "102", "90.0");
    }

    @Test
    void tellsShortRussianFromChineseByItsLetters() {
        assertThat(CharsetGuess.of("Дома;Окно".getBytes(Charset.forName("windows-1251")))
                        .name())
                .isEqualTo("windows-1251");
        assertThat(CharsetGuess.of("楼栋;房号".getBytes(Charset.forName("GB18030"))).name())
                .isEqualTo("GB18030");
    }

    @Test
    void leavesOutTheByteOrderMark() {
        assertThat(read(("\uFEFF" + CHINESE).getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .cell(0))
                .isEqualTo("楼栋");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheDelimiter(String delimiter) {
        var text = "a,b,c\n\"x,1;2\t3\",2,\"54\"\n".replace(",", delimiter).replace("x" + delimiter, "x,");

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).get(1).cells())
                .hasSize(3)
                .last()
                .isEqualTo("54");
    }

    @Test
    void decimalCommasAreNoDelimiter() {
        assertThat(read("a;b\n1,5;2,5\n3,5;4,5\n".getBytes(StandardCharsets.UTF_8))
                        .get(1)
                        .cells())
                .containsExactly("1,5", "2,5");
    }

    @Test
    void countsRowsAsTheSpreadsheetDoes() {
        assertThat(read("a,b\n\n\"two\nlines\",1\n,\nlast,2\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(SheetRow::number)
                .containsExactly(1, 3, 5);
    }

    @Test
    void readsACellOfAHundredThousandCharacters() {
        assertThat(read(("a,b\n" + "x".repeat(100_000) + ",1\n").getBytes(StandardCharsets.UTF_8))
                        .get(1)
                        .cell(0))
                .hasSize(100_000);
    }

    @Test
    void refusesEmptyAndBinaryFiles() {
        assertThatThrownBy(() -> Sheets.load(new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("onboarding.file.empty");
        assertThatThrownBy(() -> Sheets.readerOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .hasMessageContaining("onboarding.file.kind");
        assertThatThrownBy(() -> Sheets.readerOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .hasMessageContaining("onboarding.file.oldExcel");
    }

    private static List<SheetRow> read(byte[] content) {
        var result = new ArrayList<SheetRow>();
        try (var rows = Sheets.readerOf(content).open(content)) {
            rows.forEachRemaining(result::add);
        }
        return result;
    }
}
