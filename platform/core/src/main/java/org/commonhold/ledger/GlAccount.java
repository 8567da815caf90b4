package org.commonhold.ledger;

import java.util.Arrays;

/** The chart of accounts. Debit is positive: what owners owe is a positive sum on {@link #RECEIVABLE}. */
public enum GlAccount {
    BANK("1010"),
    CASH("1030"),
    CLEARING("1040"),
    RECEIVABLE("1100"),
    ADVANCES("2100"),
    SUSPENSE("2120"),
    REFUNDS_PAYABLE("2130"),
    INCOME("4000"),
    LATE_FEES("4100"),
    PROVIDER_FEES("5100"),
    ROUNDING("5400");

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

    /** True for the two accounts that make up what an owner owes: receivable and advances. */
    public boolean ofOwners() {
        return this == RECEIVABLE || this == ADVANCES;
    }
}
