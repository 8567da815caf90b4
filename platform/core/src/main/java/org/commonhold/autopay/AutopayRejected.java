package org.commonhold.autopay;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The autopay cannot be set like this. */
public final class AutopayRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public AutopayRejected(Problem problem) {
        super(problem);
    }

    public AutopayRejected(List<Problem> problems) {
        super(problems);
    }
}
