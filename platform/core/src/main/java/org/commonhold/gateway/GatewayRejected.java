package org.commonhold.gateway;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The keys cannot be right, or the company has none. */
public final class GatewayRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public GatewayRejected(Problem problem) {
        super(problem);
    }

    public GatewayRejected(List<Problem> problems) {
        super(problems);
    }
}
