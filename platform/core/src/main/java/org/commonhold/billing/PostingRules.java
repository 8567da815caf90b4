package org.commonhold.billing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commonhold.billing.PostingBulk.Draft;
import org.commonhold.billing.PostingBulk.Sheet;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.pricing.PricedLine.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a statement is booked as: what the owner owes against income, the reserve fund, deposits, tax and discounts. Each line
 * balances by itself, so the money of a fund never meets that of another.
 */
final class PostingRules {

    private PostingRules() {}

    static List<EntryLine> lines(Sheet sheet, Currency currency) {
        var result = new ArrayList<EntryLine>(2 * sheet.lines().size());
        for (var draft : sheet.lines()) {
            var owed = draft.kind() == Kind.LATE_FEE ? GlAccount.LATE_FEES_DUE : GlAccount.RECEIVABLE;
            add(result, owed, sheet.account(), draft, draft.amount(), currency);
            add(result, earned(draft), null, draft, draft.tax() - draft.amount(), currency);
            add(result, GlAccount.TAX, null, draft, -draft.tax(), currency);
        }
        return result;
    }

    private static GlAccount earned(Draft draft) {
        if (draft.kind() == Kind.LATE_FEE) {
            return GlAccount.LATE_FEES;
        }
        return switch (draft.fund()) {
            case RESERVE -> GlAccount.FUND;
            case DEPOSIT -> GlAccount.DEPOSITS;
            case OPERATING -> draft.kind() == Kind.DISCOUNT ? GlAccount.DISCOUNTS : GlAccount.INCOME;
        };
    }

    private static void add(
            List<EntryLine> lines,
            GlAccount gl,
            @Nullable AccountId account,
            Draft draft,
            long minor,
            Currency currency) {
        if (minor != 0) {
            lines.add(new EntryLine(gl, account, draft.service(), new Money(minor, currency)));
        }
    }
}
