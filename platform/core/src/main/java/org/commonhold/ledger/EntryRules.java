package org.commonhold.ledger;

import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;

/** What makes an entry a proper one. Pure. */
final class EntryRules {

    private EntryRules() {}

    /** The first rule that the lines break, if any. */
    static Optional<Problem> judge(List<EntryLine> lines) {
        if (lines.size() < 2) {
            return Optional.of(Problem.of("ledger.entry.tooFewLines", lines.size()));
        }
        var currency = lines.get(0).amount().currency();
        if (lines.stream().anyMatch(l -> !l.amount().currency().equals(currency))) {
            return Optional.of(Problem.of("ledger.entry.mixedCurrencies"));
        }
        if (lines.stream().anyMatch(l -> l.amount().isZero())) {
            return Optional.of(Problem.of("ledger.entry.zeroLine"));
        }
        if (lines.stream().anyMatch(l -> l.gl().ofOwners() && l.account() == null)) {
            return Optional.of(Problem.of("ledger.entry.accountMissing"));
        }
        var sum = lines.stream().map(EntryLine::amount).reduce(Money.zero(currency), Money::plus);
        return sum.isZero()
                ? Optional.empty()
                : Optional.of(Problem.of("ledger.entry.unbalanced", sum.major(), currency.getCurrencyCode()));
    }

    /** Equal and opposite lines. */
    static List<EntryLine> opposite(List<EntryLine> lines) {
        return lines.stream()
                .map(l -> new EntryLine(
                        l.gl(), l.account(), l.service(), l.amount().negated()))
                .toList();
    }
}
