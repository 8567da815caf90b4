package org.commonhold.twin;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** It has been decided already. */
public final class TwinRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    TwinRejected(Problem problem) {
        super(problem);
    }
}
