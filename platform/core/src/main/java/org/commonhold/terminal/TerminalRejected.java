package org.commonhold.terminal;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The card cannot be asked for like this, or the reader not be taken in. */
public final class TerminalRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    TerminalRejected(Problem problem) {
        super(problem);
    }

    TerminalRejected(List<Problem> problems) {
        super(problems);
    }
}
