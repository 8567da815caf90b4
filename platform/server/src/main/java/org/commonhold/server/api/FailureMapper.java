package org.commonhold.server.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Rejected;
import org.commonhold.security.Forbidden;
import org.commonhold.ui.Failures;

/** The one place where a failure becomes an answer; what nobody foresaw is logged and answered with a reference. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final int UNPROCESSABLE = 422;

    @SuppressWarnings("NullAway.Init")
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        var language = ProblemDetails.language(headers);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected rejected) {
                return ProblemDetails.of(UNPROCESSABLE, rejected.problems(), language)
                        .build();
            }
            if (cause instanceof Forbidden forbidden) {
                return ProblemDetails.of(403, List.of(forbidden.problem()), language)
                        .build();
            }
            if (cause instanceof NotFound) {
                return ProblemDetails.of(404, "ui.notFound.text", language).build();
            }
            if (cause instanceof BodyLimit.TooLarge) {
                return ProblemDetails.of(413, "api.body.tooLarge", language).build();
            }
        }
        if (failure instanceof WebApplicationException web
                && web.getResponse().getStatus() < 500
                && !(failure.getCause() instanceof JsonbException)) {
            return ProblemDetails.of(
                            web.getResponse().getStatus(),
                            "api.status",
                            language,
                            web.getResponse().getStatusInfo().getReasonPhrase())
                    .build();
        }
        if (malformed(failure)) {
            return ProblemDetails.of(400, "api.json.malformed", language).build();
        }
        return ProblemDetails.of(500, "ui.failure.reference", language, Failures.logged(failure))
                .build();
    }

    private static boolean malformed(Throwable failure) {
        return failure instanceof JsonbException
                || failure instanceof JsonException
                || failure instanceof ProcessingException
                || failure.getCause() instanceof JsonbException;
    }
}
