package org.commonhold.pricing;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** A common sum cannot be divided by this key. */
public final class SharingRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    SharingRejected(Problem problem) {
        super(problem);
    }
}
