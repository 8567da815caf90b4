package org.commonhold.allocation;

import org.commonhold.ledger.GlAccount;

/** What a line is owed for: a service, whose money stays in its fund, or being late with it. */
record Claim(long service, String fund, boolean lateFee) {

    /** Where the line is owed. */
    GlAccount owed() {
        return lateFee ? GlAccount.LATE_FEES_DUE : GlAccount.RECEIVABLE;
    }

    boolean sameService(Claim other) {
        return service == other.service && lateFee == other.lateFee;
    }
}
