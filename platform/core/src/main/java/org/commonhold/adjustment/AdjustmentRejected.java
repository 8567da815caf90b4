package org.commonhold.adjustment;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** An adjustment that no rule allows. Nothing was stored. */
public final class AdjustmentRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    AdjustmentRejected(Problem problem) {
        super(problem);
    }

    AdjustmentRejected(List<Problem> problems) {
        super(problems);
    }
}
