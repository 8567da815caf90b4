package org.commonhold.refund;

import org.commonhold.ledger.GlAccount;

/** How money goes back. */
public enum RefundWay {
    /** To the card that paid, by the gateway. */
    CARD(GlAccount.CLEARING),
    /** A transfer that the office makes. */
    BANK(GlAccount.BANK),
    /** From the cash desk. */
    CASH(GlAccount.CASH);

    private final GlAccount from;

    RefundWay(GlAccount from) {
        this.from = from;
    }

    /** Where the money leaves from. */
    GlAccount from() {
        return from;
    }
}
