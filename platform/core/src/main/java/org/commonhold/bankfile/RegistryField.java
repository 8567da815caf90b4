package org.commonhold.bankfile;

/** What a column of a registry may hold. Day, owner's account and sum are needed. */
public enum RegistryField {
    DAY,
    ACCOUNT,
    AMOUNT,
    /** The agent's number of the payment. */
    TRANSACTION,
    TIME,
    NAME,
    ADDRESS,
    PERIOD,
    /** What the agent passes on of the sum. */
    TRANSFERRED,
    FEE
}
