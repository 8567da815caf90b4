package org.commonhold.rulepack;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** A rule or pack that cannot hold like this. Nothing was stored. */
public final class RuleRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public RuleRejected(List<Problem> problems) {
        super(problems);
    }

    RuleRejected(Problem problem) {
        super(problem);
    }
}
