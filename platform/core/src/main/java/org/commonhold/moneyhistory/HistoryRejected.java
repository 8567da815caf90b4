package org.commonhold.moneyhistory;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The search cannot be made like this. */
public final class HistoryRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public HistoryRejected(Problem problem) {
        super(problem);
    }
}
