package org.commonhold.server.api;

import jakarta.ws.rs.HeaderParam;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** The header Idempotency-Key, 1 to 64 characters: the same key again gives the same result and has no further effect. */
public class RequestKey {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 64;

    @HeaderParam(HEADER)
    private @Nullable String key;

    public String text() {
        if (key == null || key.isBlank() || key.length() > LONGEST) {
            throw new BadRequest(Problem.of("api.requestKey.missing", LONGEST).at(HEADER));
        }
        return key;
    }
}
