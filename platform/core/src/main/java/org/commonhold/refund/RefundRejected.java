package org.commonhold.refund;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The money cannot go back like this. */
public final class RefundRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    RefundRejected(Problem problem) {
        super(problem);
    }

    RefundRejected(List<Problem> problems) {
        super(problems);
    }
}
