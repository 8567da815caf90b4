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
        assertThat(bands.get(bands.size() - 1)).isEqualTo(new Forecast.Band(1, usd(800), null, 200));
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
        assertThat(bands).hasSize(5);
        assertThat(bands.get(0).upTo()).isEqualTo(usd(20));
        assertThat(bands.get(4)).isEqualTo(new Forecast.Band(1, usd(80), null, 20));
    }

    private static Money usd(long minor) {
        return Money.ofMinor(minor, "USD");
    }
}
