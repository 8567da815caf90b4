package org.commonhold.pricing;

import org.commonhold.kernel.Problem;

/** One service of one account cannot be priced; never leaves the package, becomes a {@link Priced.Fault}. */
final class NotPriced extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    NotPriced(Problem problem) {
        super(problem.key(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
