package org.commonhold.security;

import org.commonhold.kernel.Problem;

/** The actor lacks the right. Says which, so that the page can say who can grant it; the REST API answers 403. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Forbidden(String key, Object... arguments) {
        super(key);
        problem = Problem.of(key, arguments);
    }

    public Problem problem() {
        return problem;
    }
}
