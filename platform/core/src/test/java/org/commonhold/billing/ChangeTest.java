package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonhold.kernel.Money;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void isAShareOfTheSumBefore() {
        assertThat(Change.percent(rub(20_000), rub(25_000))).hasToString("25.0");
        assertThat(Change.percent(rub(30_000), rub(20_000))).hasToString("-33.3");
        assertThat(Change.percent(rub(30_000), rub(30_000))).hasToString("0.0");
    }

    @Test
    void isNotKnownWhereNothingWasCharged() {
        assertThat(Change.percent(rub(0), rub(30_000))).isNull();
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
