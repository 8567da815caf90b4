package org.commonhold.server.api;

import java.util.List;
import org.commonhold.kernel.Problem;

/** The request cannot be understood as it is: 400, with the property or parameter that is wrong. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BadRequest(Problem problem) {
        super(problem.key());
        problems = List.of(problem);
    }

    /** The thing at this place is not what it must be; {@code expected} is a text key. */
    static BadRequest expected(String place, String expected, Object... arguments) {
        return new BadRequest(Problem.of("api.expected", place, Problem.of(expected, arguments))
                .at(place));
    }

    List<Problem> problems() {
        return problems;
    }
}
