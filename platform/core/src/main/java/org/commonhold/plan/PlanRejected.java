package org.commonhold.plan;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** A plan that no rule allows. Nothing was stored. */
public final class PlanRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    PlanRejected(List<Problem> problems) {
        super(problems);
    }
}
