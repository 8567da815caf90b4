package org.commonhold.policy;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** A month that cannot be closed or opened. Nothing was stored. */
public final class PolicyRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public PolicyRejected(Problem problem) {
        super(problem);
    }
}
