package org.commonhold.moneymove;

/** What a move does with an account's money. */
public enum MoveKind {
    /** What payments have left over becomes another account's. */
    TRANSFER,
    /** A debt is given up: its charges count as paid, the loss is the company's. */
    WRITE_OFF,
    /** A debt that was given up is owed again, because it is paid after all. */
    RECOVERY,
    /** The deposit pays what is open. */
    DEPOSIT_TO_DEBT,
    /** The deposit is the company's, for what it was given for. */
    DEPOSIT_KEPT,
    /** The deposit goes back to who gave it, by the bank. */
    DEPOSIT_BACK;

    /** True for what needs the other account. */
    boolean toAnother() {
        return this == TRANSFER;
    }

    boolean ofDeposit() {
        return this == DEPOSIT_TO_DEBT || this == DEPOSIT_KEPT || this == DEPOSIT_BACK;
    }
}
