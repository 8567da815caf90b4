package org.commonhold.tenancy;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The company cannot be opened like this. */
public final class CompanyRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public CompanyRejected(List<Problem> problems) {
        super(problems);
    }
}
