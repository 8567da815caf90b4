package org.commonhold.bank;

/** Where a movement stands. */
public enum BankEntryState {
    /** It is booked for the accounts it is for, or pays a registry. */
    MATCHED,
    /** An account is likely; a person decides. The money lies on 2120. */
    PROPOSED,
    /** Nobody knows whose it is. The money lies on 2120. */
    SUSPENSE,
    /** Not money of owners, or booked another way. */
    IGNORED,
    /** Takes a payment back, which is done. */
    RETURNED;

    /** True while a person has to decide. */
    public boolean open() {
        return this == PROPOSED || this == SUSPENSE;
    }
}
