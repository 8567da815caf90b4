package org.commonhold.launcher.smoke;

import com.google.gson.JsonElement;

/** The books: every entry and the whole are balanced, and what owners owe is what was charged less what was paid. */
final class LedgerStep {

    private final Company company;

    LedgerStep(Company company) {
        this.company = company;
    }

    void run(long charged, long paid) {
        var trial = company.office.get("ledger/trial-balance");
        var balanced = Read.at(trial, "balanced").getAsBoolean()
                && Read.items(trial, "rows")
                                .mapToLong(r -> Read.minor(r, "sum"))
                                .sum()
                        == 0;
        var owed = Read.items(trial, "rows")
                .filter(LedgerStep::ofOwners)
                .mapToLong(r -> Read.minor(r, "sum"))
                .sum();
        var balances = Read.stream(company.office.all("accounts"))
                .mapToLong(
                        a -> Read.minor(company.office.get("accounts/" + Read.text(a, "id") + "/balance"), "balance"))
                .sum();
        company.totals.ledgerBalanced &= balanced && owed == charged - paid && balances == owed;
        SmokeFailed.unless(
                company.totals.ledgerBalanced,
                "charged " + charged + ", paid " + paid + ", accounts owe " + balances + ", books: " + trial);
    }

    private static boolean ofOwners(JsonElement row) {
        return Read.text(row, "gl").matches("RECEIVABLE|LATE_FEES_DUE|ADVANCES");
    }
}
