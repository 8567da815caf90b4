package org.commonhold.security;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The invitation, password or sign-in cannot be accepted. */
public final class UserRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public UserRejected(Problem problem) {
        super(problem);
    }

    public UserRejected(List<Problem> problems) {
        super(problems);
    }
}
