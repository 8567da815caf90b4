package org.commonhold.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void splitsFiveCentsSeventyToThirtyWithoutLosingOne() {
        assertThat(minors(new Money(5, USD), "70", "30")).containsExactly(4L, 1L);
        assertThat(minors(new Money(5, USD), "30", "70")).containsExactly(2L, 3L);
        assertThat(minors(new Money(800, USD), "1", "1", "1")).containsExactly(267L, 267L, 266L);
        assertThat(minors(new Money(-800, USD), "1", "1", "1")).containsExactly(-267L, -267L, -266L);
    }

    @Test
    void partsAlwaysAddUpToTheWhole() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var weights = Stream.generate(() -> BigDecimal.valueOf(random.nextInt(1000), random.nextInt(4)))
                    .limit(1 + random.nextInt(40))
                    .toList();
            if (weights.stream().allMatch(w -> w.signum() == 0)) {
                continue;
            }
            var whole = new Money(random.nextInt(2_000_000) - 1_000_000, USD);
            var sum = whole.allocate(weights).stream().reduce(Money.zero(USD), Money::plus);
            assertThat(sum).isEqualTo(whole);
        }
    }

    @Test
    void refusesWeightsThatSayNothing() {
        assertThatThrownBy(() -> new Money(1, USD).allocate(List.of(BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(1, USD).allocate(Collections.emptyList()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundsByTheDigitsOfTheCurrency() {
        var amount = new BigDecimal("805.73192716");
        assertThat(Money.rounded(amount, Currency.getInstance("UAH"), RoundingMode.HALF_UP)
                        .minor())
                .isEqualTo(80573);
        assertThat(Money.rounded(amount, Currency.getInstance("JPY"), RoundingMode.HALF_UP)
                        .minor())
                .isEqualTo(806);
        assertThat(Money.rounded(amount, Currency.getInstance("BHD"), RoundingMode.HALF_UP)
                        .minor())
                .isEqualTo(805732);
    }

    @Test
    void neverMixesCurrenciesNorOverflows() {
        assertThatThrownBy(() -> new Money(1, USD).plus(Money.ofMinor(1, "EUR")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE, USD).plus(new Money(1, USD)))
                .isInstanceOf(ArithmeticException.class);
    }

    private static List<Long> minors(Money money, String... weights) {
        return money.allocate(Stream.of(weights).map(BigDecimal::new).toList()).stream()
                .map(Money::minor)
                .toList();
    }
}
