package org.commonhold.bankmatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.bankfile.BankEntry;

/**
 * Finds the accounts that incoming money is for. Reads in a transaction of its own, so that whoever books it can lock the accounts before
 * reading anything.
 */
@ApplicationScoped
public class Matching {

    private final MatchSql sql;

    @Inject
    Matching(MatchSql sql) {
        this.sql = sql;
    }

    /** One answer for each movement, in their order; outgoing ones have none. */
    public List<Match> decide(List<BankEntry> entries) {
        var clues = entries.stream().map(Clues::of).toList();
        var facts = sql.facts(entries, clues);
        var matches = new ArrayList<Match>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            matches.add(entry.amount().isPositive() ? MatchRules.match(entry, clues.get(i), facts) : Match.NONE);
        }
        return matches;
    }
}
