package org.commonhold.payment;

import java.util.EnumSet;
import java.util.Set;

/** Which payments to list. */
public enum PaymentFilter {
    ALL(EnumSet.allOf(PaymentState.class)),
    PAID(EnumSet.of(PaymentState.PAID)),
    /** Not ended yet. */
    OPEN(EnumSet.of(PaymentState.STARTED, PaymentState.UNKNOWN, PaymentState.PENDING)),
    /** Somebody has to look. */
    HELD(EnumSet.of(PaymentState.MISMATCH)),
    /** No money was taken. */
    FAILED(EnumSet.of(PaymentState.FAILED, PaymentState.EXPIRED));

    private final Set<PaymentState> states;

    PaymentFilter(Set<PaymentState> states) {
        this.states = states;
    }

    public boolean includes(PaymentState state) {
        return states.contains(state);
    }

    Set<PaymentState> states() {
        return states;
    }
}
