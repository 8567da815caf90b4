package org.commonhold.allocation;

import org.commonhold.kernel.Money;
import org.commonhold.ledger.GlAccount;

/** The part of a payment or credit that goes to one charge. */
record Share(long charge, boolean lateFee, Money amount) {

    /** Where the charge is owed. */
    GlAccount owed() {
        return lateFee ? GlAccount.LATE_FEES_DUE : GlAccount.RECEIVABLE;
    }
}
