package org.commonhold.bank;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** What was to be done with a file or a movement is refused. */
public final class BankWorkRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    BankWorkRejected(Problem problem) {
        super(problem);
    }

    BankWorkRejected(List<Problem> problems) {
        super(problems);
    }
}
