package org.commonhold.workorder;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The report, cancellation or rating cannot be accepted. */
public final class RequestRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public RequestRejected(Problem problem) {
        super(problem);
    }

    public RequestRejected(List<Problem> problems) {
        super(problems);
    }
}
