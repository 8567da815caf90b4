package org.commonhold.ledger;

/** What an entry comes from; with its id and the entry's kind it is unique, so nothing is booked twice. */
public enum SourceKind {
    STATEMENT,
    PAYMENT,
    /** A part of an advance or credit that pays a charge. */
    ALLOCATION,
    /** What is left of a negative charge, held as an advance. */
    CREDIT,
    IMPORT,
    ENTRY,
    /** Money given back to who paid. */
    REFUND,
    /** The payer's bank takes a card payment back, or gives it up. */
    DISPUTE,
    /** The payer's bank takes a transfer or debit back. */
    RETURN,
    /** From one account to another of the same company. */
    TRANSFER,
    WRITE_OFF,
    DEPOSIT,
    /** The card provider's payout to the bank, and its fees. */
    PAYOUT,
    /** A line of a bank's file. */
    BANK_ENTRY,
    /** A cashier's shift. */
    SHIFT;

    /** True for what brings an owner's account money or takes it away: a statement shows it among the payments. */
    public boolean ofMoney() {
        return switch (this) {
            case PAYMENT, REFUND, DISPUTE, RETURN, TRANSFER, WRITE_OFF, DEPOSIT -> true;
            default -> false;
        };
    }
}
