package org.commonhold.ledger;

import java.util.Arrays;

/** The chart of accounts. Debit is positive: what owners owe is a positive sum on {@link #RECEIVABLE}. */
public enum GlAccount {
    BANK("1010"),
    /** Bank account of the reserve or capital repair fund. */
    BANK_RESERVE("1020"),
    CASH("1030"),
    CLEARING("1040"),
    /** Held back by the provider until a dispute is decided. */
    DISPUTED("1050"),
    RECEIVABLE("1100"),
    /** What owners owe for being late. */
    LATE_FEES_DUE("1110"),
    /** Less than nothing: what owners will likely not pay. */
    DOUBTFUL("1190"),
    ADVANCES("2100"),
    /** Owed back. */
    DEPOSITS("2110"),
    SUSPENSE("2120"),
    REFUNDS_PAYABLE("2130"),
    TAX("2300"),
    /** Reserve and capital repair money: never income. */
    FUND("3000"),
    /** Counterpart of what was taken over from another system. */
    OPENING_BALANCES("3900"),
    INCOME("4000"),
    LATE_FEES("4100"),
    PROVIDER_FEES("5100"),
    BAD_DEBT("5200"),
    DISCOUNTS("5300"),
    ROUNDING("5400"),
    /** What a counted cash desk has too much or too little. */
    CASH_DIFFERENCES("5410");

    private final String code;

    GlAccount(String code) {
        this.code = code;
    }

    /** The four digits that are stored and printed. */
    public String code() {
        return code;
    }

    /** Reads {@code 1100}; an unknown code throws. */
    public static GlAccount ofCode(String code) {
        return Arrays.stream(values())
                .filter(a -> a.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such account: " + code));
    }

    /** True for the accounts that make up what an owner owes: receivable, late fees and advances. */
    public boolean ofOwners() {
        return this == RECEIVABLE || this == LATE_FEES_DUE || this == ADVANCES;
    }
}
