package org.commonhold.forecast;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The terms cannot be compared like this; nothing was begun. */
public final class ForecastRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public ForecastRejected(List<Problem> problems) {
        super(problems);
    }
}
