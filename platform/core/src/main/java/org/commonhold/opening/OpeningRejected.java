package org.commonhold.opening;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The file has faulty rows; nothing of it was taken over. */
public final class OpeningRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    OpeningRejected(Problem problem) {
        super(List.of(problem));
    }
}
