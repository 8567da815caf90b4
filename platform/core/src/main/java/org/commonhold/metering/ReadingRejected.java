package org.commonhold.metering;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** Readings, a correction or a submission window that cannot be taken like this. Nothing was stored. */
public final class ReadingRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public ReadingRejected(Problem problem) {
        super(problem);
    }

    public ReadingRejected(List<Problem> problems) {
        super(problems);
    }
}
