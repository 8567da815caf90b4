package org.commonhold.refund;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which refunds a list shows. */
public enum RefundFilter {
    /** Those that wait for a second person. */
    REQUESTED(EnumSet.of(RefundState.REQUESTED)),
    /** Approved and not at an end. */
    UNDER_WAY(EnumSet.of(RefundState.APPROVED, RefundState.SENT, RefundState.UNKNOWN)),
    /** At an end, one way or the other. */
    ENDED(EnumSet.of(RefundState.CONFIRMED, RefundState.FAILED, RefundState.REJECTED));

    private final Set<RefundState> states;

    RefundFilter(Set<RefundState> states) {
        this.states = states;
    }

    /** For an IN. */
    String states() {
        return states.stream().map(s -> "'" + s.name() + "'").collect(Collectors.joining(","));
    }
}
