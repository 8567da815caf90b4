package org.commonhold.ledger;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The entry breaks a rule of double entry and was not booked. */
public final class EntryRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public EntryRejected(Problem problem) {
        super(problem);
    }
}
