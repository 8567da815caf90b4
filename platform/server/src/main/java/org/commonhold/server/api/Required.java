package org.commonhold.server.api;

import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Query parameters that must be there. */
public final class Required {

    private Required() {}

    public static <T> T parameter(@Nullable T value, String name) {
        if (value == null) {
            throw new BadRequest(Problem.of("api.parameter.missing", name).at(name));
        }
        return value;
    }
}
