package org.commonhold.billing;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The billing run cannot take this step. */
public final class BillingRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public BillingRejected(Problem problem) {
        super(problem);
    }
}
