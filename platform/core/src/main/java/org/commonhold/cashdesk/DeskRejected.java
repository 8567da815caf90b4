package org.commonhold.cashdesk;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The desk cannot do this. Nothing was stored. */
public final class DeskRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public DeskRejected(Problem problem) {
        super(problem);
    }

    public DeskRejected(List<Problem> problems) {
        super(problems);
    }
}
