package org.commonhold.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.commonhold.kernel.Language;
import org.commonhold.pricing.Explanation.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void aPriceHasAllItsDigitsAndAtLeastThoseOfTheCurrency() {
        assertThat(price("25", USD)).isEqualTo("25.00");
        assertThat(price("4.451200", USD)).isEqualTo("4.4512");
        assertThat(price("1200", USD)).isEqualTo("1,200.00");
        assertThat(price("25.00", Currency.getInstance("JPY"))).isEqualTo("25");
        assertThat(Explanations.price(Language.RU, new BigDecimal("4.4512"), USD))
                .isEqualTo("4,4512");
    }

    @Test
    void aRowNamesTheDocumentThatSetThePrice() {
        assertThat(days(null)).isEqualTo("30 days, Jun 1, 2026 – Jun 30, 2026");
        assertThat(days(" ")).isEqualTo(days(null));
        assertThat(days("Minutes 7")).isEqualTo("30 days, Jun 1, 2026 – Jun 30, 2026 · Minutes 7");
    }

    private static String price(String price, Currency currency) {
        return Explanations.price(Language.EN, new BigDecimal(price), currency);
    }

    private static String days(@Nullable String decision) {
        var step = new Step(
                "area",
                "",
                JUNE,
                JUNE.plusMonths(1),
                BigDecimal.TEN,
                "m2",
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.TEN,
                1L,
                JUNE,
                decision);
        return Explanations.rows(Language.EN, new Explanation(List.of(step), List.of(), List.of()), USD)
                .get(0)
                .days();
    }
}
