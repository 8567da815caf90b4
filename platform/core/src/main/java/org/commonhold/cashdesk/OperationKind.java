package org.commonhold.cashdesk;

/** What is done with money at the desk. */
public enum OperationKind {
    TAKE,
    /** A payment of this shift does not stand; its money was given back. */
    VOID,
    /** Cash given back of an earlier payment. */
    REFUND,
    /** Cash brought to the bank. */
    COLLECTION;

    /** +1 when it brings money, -1 when it takes money away. */
    int sign() {
        return this == TAKE ? 1 : -1;
    }
}
