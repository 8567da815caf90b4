package org.commonhold.moneyhistory;

import org.commonhold.payment.PaymentFilter;
import org.jspecify.annotations.Nullable;

/** Which lines of the history to look for. */
public enum HistoryPart {
    ALL(true, PaymentFilter.ALL),
    STATEMENTS(true, null),
    PAYMENTS(false, PaymentFilter.ALL),
    /** Payments that are in the books. */
    PAID(false, PaymentFilter.PAID),
    /** Payments that have not ended. */
    OPEN(false, PaymentFilter.OPEN),
    /** Payments that did not come about. */
    FAILED(false, PaymentFilter.FAILED);

    private final boolean statements;
    private final @Nullable PaymentFilter payments;

    HistoryPart(boolean statements, @Nullable PaymentFilter payments) {
        this.statements = statements;
        this.payments = payments;
    }

    boolean takes(HistoryLine line) {
        var state = line.state();
        return state == null ? statements : payments != null && payments.includes(state);
    }
}
