package org.commonhold.statement;

import java.math.BigDecimal;
import org.commonhold.kernel.Money;

/**
 * A service whose sum differs from the month before.
 *
 * @param more how much more was counted, in {@code unit}; negative for less, 0 when the cause is no quantity
 */
public record StatementChange(
        String serviceName, Money previous, Money now, Cause cause, BigDecimal more, String unit) {

    public Money difference() {
        return now.minus(previous);
    }
}
