package org.commonhold.onboarding;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The next step of an import is not possible now; nothing was changed. */
public final class ImportRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public ImportRejected(Problem problem) {
        super(problem);
    }

    public ImportRejected(List<Problem> problems) {
        super(problems);
    }
}
