package org.commonhold.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.IntStream;
import org.commonhold.estate.AccountId;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final BillingPeriod JUNE = BillingPeriod.of(2026, 6);

    private final Changes changes = new Changes(Currency.getInstance("USD"));

    @Test
    void countsWhoPaysMoreLessAndTheSameAndAddsUp() {
        add(1, 10000, 11000);
        add(2, 10000, 9000);
        add(3, 10000, 10000);
        changes.add(Compared.unknown(new AccountId(4)));

        var forecast = forecast();

        assertThat(forecast)
                .extracting(Forecast::more, Forecast::less, Forecast::same, Forecast::unpriced, Forecast::accounts)
                .containsExactly(1, 1, 1, 1, 3);
        assertThat(forecast.before()).isEqualTo(usd(30000));
        assertThat(forecast.after()).isEqualTo(usd(30000));
        assertThat(forecast.median()).isEqualByComparingTo("0");
        assertThat(forecast.highest()).isEqualByComparingTo("10");
    }

    @Test
    void theMedianIsTheLowerOfTheTwoInTheMiddle() {
        add(1, 10000, 10100);
        add(2, 10000, 10333);
        add(3, 3000, 3100);
        add(4, 10000, 15000);

        assertThat(forecast().median()).isEqualByComparingTo(new BigDecimal("3.3"));
    }

    @Test
    void whoPaidNothingHasNoPerCentButIsCounted() {
        add(1, 0, 500);

        var forecast = forecast();

        assertThat(forecast.median()).isNull();
        assertThat(forecast.highest()).isNull();
        assertThat(forecast.more()).isEqualTo(1);
        assertThat(forecast.bands()).extracting(Forecast.Band::accounts).contains(1);
    }

    @Test
    void everyAccountThatWasComparedIsInABand() {
        add(1, 10000, 10500);
        add(2, 10000, 9500);
        add(3, 10000, 10000);
        changes.add(Compared.unknown(new AccountId(4)));

        assertThat(forecast().bands().stream().mapToInt(Forecast.Band::accounts).sum())
                .isEqualTo(forecast().accounts())
                .isEqualTo(3);
    }

    @Test
    void namesTheTenLargestRisesLargestFirst() {
        IntStream.rangeClosed(1, 12).forEach(i -> add(i, 1000, 1000 + i));
        add(13, 1000, 500);

        assertThat(forecast().most())
                .extracting(Forecast.Change::account)
                .containsExactly("A12", "A11", "A10", "A9", "A8", "A7", "A6", "A5", "A4", "A3");
    }

    @Test
    void isReadAsItWasWritten() {
        add(1, 10000, 11000);
        add(2, 0, 11000);
        var forecast = forecast();

        assertThat(JsonText.read(Forecast.class, JsonText.write(forecast)))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(forecast);
    }

    private void add(long account, long before, long after) {
        changes.add(new Compared(new AccountId(account), usd(before), usd(after)));
    }

    private Forecast forecast() {
        return changes.forecast(JUNE, a -> "A" + a.value());
    }

    private static Money usd(long minor) {
        return Money.ofMinor(minor, "USD");
    }
}
