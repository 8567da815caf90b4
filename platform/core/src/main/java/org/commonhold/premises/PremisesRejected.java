package org.commonhold.premises;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** This cannot be so. Nothing was stored. */
public final class PremisesRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public PremisesRejected(List<Problem> problems) {
        super(problems);
    }

    /** Refuses, unless there is no problem. */
    static void unless(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new PremisesRejected(problems);
        }
    }
}
