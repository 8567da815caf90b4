package org.commonhold.payout;

/** What a movement of the balance at the provider is to us. */
public enum Meaning {
    PAYMENT,
    REFUND,
    DISPUTE,
    /** To the company's bank, or back from it. */
    PAYOUT,
    /** Of the provider, for itself. */
    FEE,
    /** Nothing of ours fits: for a person. */
    UNCLEAR
}
