package org.commonhold.latefee;

import org.commonhold.kernel.Money;

/** Late fees of an account to date, and what they would be after a change; charged or not yet. */
public record LateFeeEffect(Money now, Money then) {

    /** What the change would add to late fees; negative when it takes off. */
    public Money change() {
        return then.minus(now);
    }
}
