package org.commonhold.fiscal;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The settings are no settings, or the receipt cannot be done again. */
public final class FiscalRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    FiscalRejected(Problem problem) {
        super(problem);
    }

    FiscalRejected(List<Problem> problems) {
        super(problems);
    }
}
