package org.commonhold.ledgercheck;

import java.time.Instant;
import java.util.List;

/** The books at a moment, rule by rule. */
public record LedgerCheckDetails(Instant checkedAt, List<InvariantResult> results) {

    public LedgerCheckDetails {
        results = List.copyOf(results);
    }

    public boolean holds() {
        return results.stream().allMatch(InvariantResult::holds);
    }

    /** Rules of which something was found. */
    public int broken() {
        return Math.toIntExact(results.stream().filter(r -> !r.holds()).count());
    }
}
