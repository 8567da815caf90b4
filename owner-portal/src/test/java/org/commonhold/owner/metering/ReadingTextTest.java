package org.commonhold.owner.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTextTest {

    @ParameterizedTest
    @CsvSource({
        "'123.45', 123.45",
        "'123,45', 123.45",
        "' 00123,4 ', 123.4",
        "'1 234,5', 1234.5",
        "'1\u00a0234', 1234",
        "'１２３．４５', 123.45",
        "'12.', 12",
        "',5', 0.5",
    })
    void readsWhatIsMeant(String typed, BigDecimal value) {
        assertThat(ReadingText.parse(typed))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "abc", "12a", "1.234,5", "1,2,3", "-5", ".", "1e3", "٣"})
    void isNoNumber(String typed) {
        assertThat(ReadingText.parse(typed)).isEmpty();
    }

    @Test
    void drawsTheDialBlackBeforeAndRedAfterTheSeparator() {
        assertThat(dial("123,4", 5, 3)).isEqualTo("00123|400");
        assertThat(ReadingText.dial("123,4", 5, 3))
                .extracting(ReadingText.Place::typed)
                .containsExactly(false, false, true, true, true, true, false, false);
        assertThat(dial("00123", 5, 0)).isEqualTo("00123");
    }

    @Test
    void showsSurplusDigitsAndNothingOfWhatIsNoNumber() {
        assertThat(dial("1234567", 5, 1)).isEqualTo("1234567|0");
        assertThat(dial("x", 4, 2)).isEqualTo("0000|00");
    }

    private static String dial(String typed, int digits, int decimals) {
        var places = ReadingText.dial(typed, digits, decimals);
        var black = places.stream().filter(p -> !p.red()).map(ReadingText.Place::digit);
        var red = places.stream().filter(ReadingText.Place::red).map(ReadingText.Place::digit);
        return black.collect(Collectors.joining()) + (decimals == 0 ? "" : "|" + red.collect(Collectors.joining()));
    }
}
