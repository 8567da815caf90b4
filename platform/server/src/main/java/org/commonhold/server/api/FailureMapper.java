package org.commonhold.server.api;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;
import org.commonhold.kernel.Texts;
import org.commonhold.security.Forbidden;
import org.commonhold.ui.Failures;
import org.jspecify.annotations.Nullable;

/** The one place where a failure becomes an answer; what nobody foresaw is logged and answered with a reference. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_ERROR = 500;

    @SuppressWarnings("NullAway.Init")
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        var language = ProblemDetails.language(headers);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var answer = foreseen(cause, language);
            if (answer.isPresent()) {
                return answer.get().build();
            }
        }
        var reference = Problem.of("ui.failure.reference", Failures.logged(failure));
        return ProblemDetails.of(SERVER_ERROR, reference, language).build();
    }

    private static Optional<Response.ResponseBuilder> foreseen(Throwable failure, Language language) {
        if (failure instanceof Rejected rejected) {
            return Optional.of(ProblemDetails.of(UNPROCESSABLE, rejected.problems(), language));
        }
        if (failure instanceof BadRequest bad) {
            return Optional.of(ProblemDetails.of(400, bad.problems(), language));
        }
        if (failure instanceof Forbidden forbidden) {
            return Optional.of(ProblemDetails.of(403, forbidden.problem(), language));
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < SERVER_ERROR) {
            return Optional.of(protocol(web.getResponse(), language));
        }
        return Optional.ofNullable(status(failure))
                .map(key -> ProblemDetails.of(
                        Integer.parseInt(key.substring(key.length() - 3)), Problem.of(key), language));
    }

    private static @Nullable String status(Throwable failure) {
        if (failure instanceof NotFound) {
            return "api.status.404";
        }
        if (failure instanceof BodyLimit.TooLarge) {
            return "api.status.413";
        }
        return failure instanceof OptimisticLockException ? "api.status.409" : null;
    }

    /** What the container refuses by itself keeps its status and headers, such as Allow. */
    private static Response.ResponseBuilder protocol(Response response, Language language) {
        var status = response.getStatus();
        var known = Texts.has(language, "api.status." + status);
        var problem = known ? Problem.of("api.status." + status) : Problem.of("api.status.other", status);
        var answer = ProblemDetails.of(status, problem, language);
        Optional.ofNullable(response.getHeaderString("Allow")).ifPresent(allow -> answer.header("Allow", allow));
        return answer;
    }
}
