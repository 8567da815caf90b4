package org.commonhold.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.stream.LongStream;
import org.commonhold.kernel.Money;
import org.junit.jupiter.api.Test;

class BandsTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void nobodyGivesNoBands() {
        assertThat(Bands.of(List.of(), USD)).isEmpty();
    }

    @Test
    void whoPaysTheSameIsABandOfItsOwn() {
        assertThat(Bands.of(List.of(0L, 0L), USD)).containsExactly(new Forecast.Band(0, usd(0), usd(0), 2));
    }

    @Test
    void everyAccountIsCountedOnceAndTheBandsHaveNoGaps() {
        var bands = Bands.of(LongStream.rangeClosed(-400, 1000).boxed().toList(), USD);
        assertThat(bands.stream().mapToInt(Forecast.Band::accounts).sum()).isEqualTo(1401);
        assertThat(bands.get(0)).isEqualTo(new Forecast.Band(-1, usd(200), usd(400), 200));
        assertThat(bands.get(2)).isEqualTo(new Forecast.Band(0, usd(0), usd(0), 1));
        assertThat(bands.get(3)).isEqualTo(new Forecast.Band(1, usd(0), usd(200), 200));
        assertThat(bands.get(bands.size() - 1)).isEqualTo(new Forecast.Band(1, usd(800), usd(1000), 200));
    }

    @Test
    void aBandEndsWithItsUpperLimit() {
        var bands = Bands.of(List.of(1L, 2L, 3L, 4L, 5L), USD);
        assertThat(bands).extracting(Forecast.Band::accounts).containsExactly(1, 1, 1, 1, 1);
        assertThat(bands.get(0).upTo()).isEqualTo(usd(1));
    }

    @Test
    void oneAccountFarOffDoesNotWidenTheBandsOfTheOthers() {
        var changes =
                new java.util.ArrayList<>(LongStream.rangeClosed(1, 99).boxed().toList());
        changes.add(1_000_000L);
        var bands = Bands.of(changes, USD);
        assertThat(bands).hasSize(6);
        assertThat(bands.get(0).upTo()).isEqualTo(usd(20));
        assertThat(bands.get(5)).isEqualTo(new Forecast.Band(1, usd(100), null, 1));
    }

    @Test
    void changesThatLieCloseTogetherAreStillToldApart() {
        var bands = Bands.of(LongStream.rangeClosed(9_000, 9_700).boxed().toList(), USD);
        assertThat(bands).hasSizeBetween(5, 9);
        assertThat(bands.get(1)).isEqualTo(new Forecast.Band(1, usd(9_000), usd(9_100), 100));
        assertThat(bands).extracting(Forecast.Band::upTo).doesNotContainNull();
    }

    @Test
    void fallsThatLieCloseTogetherAreToldApartToo() {
        var bands = Bands.of(LongStream.rangeClosed(-9_700, -9_000).boxed().toList(), USD);
        assertThat(bands).hasSizeBetween(5, 9);
        assertThat(bands.get(0)).isEqualTo(new Forecast.Band(-1, usd(9_600), usd(9_700), 100));
        assertThat(bands.stream().mapToInt(Forecast.Band::accounts).sum()).isEqualTo(701);
    }

    @Test
    void aFewThatPayLessAreABandBesideThoseThatPayMore() {
        var changes = new java.util.ArrayList<>(
                LongStream.rangeClosed(501, 600).boxed().toList());
        changes.addAll(List.of(-7L, -3L, 0L, 2_000L));
        var bands = Bands.of(changes, USD);
        assertThat(bands).hasSizeBetween(5, 9);
        assertThat(bands.get(0)).isEqualTo(new Forecast.Band(-1, usd(0), null, 2));
        assertThat(bands.get(1)).isEqualTo(new Forecast.Band(0, usd(0), usd(0), 1));
        assertThat(bands.get(2)).isEqualTo(new Forecast.Band(1, usd(0), usd(500), 0));
        assertThat(bands.get(bands.size() - 1)).isEqualTo(new Forecast.Band(1, usd(600), null, 1));
        for (var i = 3; i < bands.size(); i++) {
            assertThat(bands.get(i).above()).isEqualTo(bands.get(i - 1).upTo());
        }
    }

    @Test
    void oneSumForAllIsOneBandOfRoundLimits() {
        assertThat(Bands.of(List.of(1_350L, 1_350L), USD))
                .containsExactly(new Forecast.Band(1, usd(1_300), usd(1_400), 2));
        assertThat(Bands.of(List.of(-1L), USD)).containsExactly(new Forecast.Band(-1, usd(0), usd(1), 1));
    }

    @Test
    void limitsAreRoundWhateverTheDigitsOfTheCurrency() {
        var yen = Currency.getInstance("JPY");
        var bands = Bands.of(LongStream.rangeClosed(1, 70).boxed().toList(), yen);
        assertThat(bands).hasSize(7);
        assertThat(bands.get(6))
                .isEqualTo(new Forecast.Band(1, Money.ofMinor(60, "JPY"), Money.ofMinor(70, "JPY"), 10));
    }

    private static Money usd(long minor) {
        return Money.ofMinor(minor, "USD");
    }
}
