package org.commonhold.billing;

/** Which accounts of a run to look at. */
public enum ReviewFilter {
    ALL("1 = 1"),
    /** Differs from the month before by more than 30 per cent. */
    OVER_30("x.had and x.previous <> 0 and abs(x.now - x.previous) * 10 > abs(x.previous) * 3"),
    NEGATIVE("x.now < 0"),
    ZERO("x.now = 0"),
    /** Had no statement for the month before. */
    NEW("not x.had"),
    ESTIMATED("x.estimated"),
    ERROR("x.faults > 0"),
    EXCLUDED("q.account_id is not null");

    private final String condition;

    ReviewFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
