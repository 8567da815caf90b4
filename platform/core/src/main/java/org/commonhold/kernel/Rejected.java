package org.commonhold.kernel;

import java.util.List;

/**
 * A rule said no. Nothing was stored. Each feature has its own subclass; portals show the problems at their fields, the
 * REST API answers 422 (RFC 9457).
 */
public abstract class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    protected Rejected(List<Problem> problems) {
        super(problems.stream().map(Problem::key).toList().toString());
        this.problems = List.copyOf(problems);
    }

    protected Rejected(Problem problem) {
        this(List.of(problem));
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
