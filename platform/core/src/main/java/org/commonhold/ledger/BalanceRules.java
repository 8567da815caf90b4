package org.commonhold.ledger;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonhold.estate.AccountId;

/** What entries change in the balances of accounts. Pure. */
final class BalanceRules {

    private BalanceRules() {}

    /** Minor units to be added to an account's sums. */
    record Change(long account, String currency, long balance, long advance, long unstated) {

        private Change and(Change other) {
            return new Change(
                    account,
                    currency,
                    Math.addExact(balance, other.balance),
                    Math.addExact(advance, other.advance),
                    Math.addExact(unstated, other.unstated));
        }

        private boolean isNone() {
            return balance == 0 && advance == 0 && unstated == 0;
        }
    }

    private record Key(long account, String currency) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return account == other.account ? currency.compareTo(other.currency) : Long.compare(account, other.account);
        }
    }

    /** In the order of accounts; those that come out as they were are left out. @param payment they book or reverse payments */
    static List<Change> of(List<PostEntry> entries, boolean payment) {
        var changes = new TreeMap<Key, Change>();
        for (var entry : entries) {
            for (var line : entry.lines()) {
                if (line.gl().ofOwners()) {
                    add(changes, of(line, payment));
                }
            }
        }
        return left(changes);
    }

    /** Entries of statements that show so much as paid. */
    static List<Change> stated(List<PostEntry> entries, Map<AccountId, Long> shown, Currency currency) {
        var changes = new TreeMap<Key, Change>();
        of(entries, false).forEach(change -> add(changes, change));
        shown.forEach((account, minor) ->
                add(changes, new Change(account.value(), currency.getCurrencyCode(), 0, 0, Math.negateExact(minor))));
        return left(changes);
    }

    private static Change of(EntryLine line, boolean payment) {
        var account = line.account();
        if (account == null) {
            throw new IllegalArgumentException("no account on " + line.gl());
        }
        var minor = line.amount().minor();
        return new Change(
                account.value(),
                line.amount().currency().getCurrencyCode(),
                minor,
                line.gl() == GlAccount.ADVANCES ? minor : 0,
                payment ? Math.negateExact(minor) : 0);
    }

    private static void add(TreeMap<Key, Change> changes, Change change) {
        changes.merge(new Key(change.account(), change.currency()), change, Change::and);
    }

    private static List<Change> left(TreeMap<Key, Change> changes) {
        return changes.values().stream().filter(c -> !c.isNone()).toList();
    }
}
