package org.commonhold.allocation;

import java.util.ArrayList;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;

/** What a sum has paid of an account; the parts add up to the sum. */
public record Paid(AccountId account, Money receivable, Money lateFees, Money advance) {

    static Paid of(AccountId account, Money amount, List<Share> shares) {
        var zero = Money.zero(amount.currency());
        var lateFees =
                AllocationRules.sum(zero, shares.stream().filter(Share::lateFee).toList());
        var all = AllocationRules.sum(zero, shares);
        return new Paid(account, all.minus(lateFees), lateFees, amount.minus(all));
    }

    /** What the account is credited with. */
    public List<EntryLine> credits() {
        var lines = new ArrayList<EntryLine>();
        credit(lines, GlAccount.RECEIVABLE, receivable);
        credit(lines, GlAccount.LATE_FEES_DUE, lateFees);
        credit(lines, GlAccount.ADVANCES, advance);
        return lines;
    }

    private void credit(List<EntryLine> lines, GlAccount gl, Money amount) {
        if (amount.isPositive()) {
            lines.add(EntryLine.of(gl, account, amount.negated()));
        }
    }
}
