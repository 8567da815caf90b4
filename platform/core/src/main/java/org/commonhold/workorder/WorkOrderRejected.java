package org.commonhold.workorder;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The step, slot or technician does not fit the job. */
public final class WorkOrderRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public WorkOrderRejected(Problem problem) {
        super(problem);
    }

    public WorkOrderRejected(List<Problem> problems) {
        super(problems);
    }
}
