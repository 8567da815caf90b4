package org.commonhold.payment;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The payment cannot be begun or recorded like this. */
public final class PaymentRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public PaymentRejected(Problem problem) {
        super(problem);
    }

    public PaymentRejected(List<Problem> problems) {
        super(problems);
    }
}
