package org.commonhold.levy;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** This cannot be granted or charged. Nothing was stored. */
public final class LevyRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public LevyRejected(List<Problem> problems) {
        super(problems);
    }

    static void unless(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new LevyRejected(problems);
        }
    }
}
