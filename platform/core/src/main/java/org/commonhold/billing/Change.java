package org.commonhold.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/** How much a sum has changed. Pure. */
final class Change {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Change() {}

    /** Per cent of the sum before, one decimal; null where there was none to compare with. */
    static @Nullable BigDecimal percent(Money previous, Money now) {
        return previous.isZero()
                ? null
                : BigDecimal.valueOf(now.minus(previous).minor())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(previous.minor()).abs(), 1, RoundingMode.HALF_UP);
    }
}
