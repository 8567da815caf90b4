package org.commonhold.party;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** Something asked of a person or organisation cannot be done. */
public final class PartyRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public PartyRejected(Problem problem) {
        super(problem);
    }

    public PartyRejected(List<Problem> problems) {
        super(problems);
    }
}
