package org.commonhold.server.api;

import jakarta.ws.rs.core.HttpHeaders;
import org.commonhold.kernel.Language;

/** For the few resources whose answers hold sentences; problems are translated where answers are written. */
public final class CallerLanguage {

    private CallerLanguage() {}

    /** Accept-Language, else that of the login or key. */
    public static Language of(HttpHeaders headers) {
        return ProblemDetails.language(headers);
    }
}
