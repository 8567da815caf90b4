package org.commonhold.moneymove;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** A move that no rule allows. Nothing was stored. */
public final class MoveRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    MoveRejected(Problem problem) {
        super(problem);
    }

    MoveRejected(List<Problem> problems) {
        super(problems);
    }
}
