package org.commonhold.latefee;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** A late fee that cannot be computed; nothing was charged. */
public final class LateFeeRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public LateFeeRejected(Problem problem) {
        super(problem);
    }
}
