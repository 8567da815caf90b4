package org.commonhold.allocation;

import java.util.ArrayList;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;

/** What an offset is booked as; empty where the books already say so. Pure. */
final class OffsetRules {

    private OffsetRules() {}

    /** A credit stands where its charge is owed until it is held; so it pays a charge of the same account without an entry. */
    static List<EntryLine> use(AccountId account, Offset.Use use) {
        return move(
                account, standsOn(use.spare()), use.share().owed(), use.share().amount());
    }

    /** What no charge takes of a credit becomes an advance, once. */
    static List<EntryLine> hold(AccountId account, Spare rest) {
        return move(account, standsOn(rest), GlAccount.ADVANCES, rest.left());
    }

    private static GlAccount standsOn(Spare spare) {
        var credit = spare.credit();
        return credit == null || spare.held() ? GlAccount.ADVANCES : credit.owed();
    }

    private static List<EntryLine> move(AccountId account, GlAccount from, GlAccount to, Money amount) {
        var lines = new ArrayList<EntryLine>();
        if (from != to) {
            lines.add(EntryLine.of(from, account, amount));
            lines.add(EntryLine.of(to, account, amount.negated()));
        }
        return lines;
    }
}
