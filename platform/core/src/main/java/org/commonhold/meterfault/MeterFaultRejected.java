package org.commonhold.meterfault;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** A fault that cannot be like this. Nothing was stored. */
public final class MeterFaultRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public MeterFaultRejected(List<Problem> problems) {
        super(problems);
    }
}
