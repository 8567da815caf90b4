package org.commonhold.json;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** This is not the JSON that is wanted; the problem names the property. The API answers 400. */
public final class JsonRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public JsonRejected(Problem problem) {
        super(problem);
    }

    /** The thing at this place is not what it must be; {@code expected} is a text key. */
    static JsonRejected expected(String place, String expected, Object... arguments) {
        return new JsonRejected(Problem.of("api.expected", place, Problem.of(expected, arguments))
                .at(place));
    }
}
