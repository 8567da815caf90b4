package org.commonhold.server.api;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhold.json.JsonRejected;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;
import org.commonhold.kernel.Texts;
import org.commonhold.security.Forbidden;
import org.commonhold.ui.Failures;

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
        // The container wraps what a resource throws, so our own reasons come first.
        return chain(failure)
                .flatMap(cause -> foreseen(cause, language).stream())
                .findFirst()
                .or(() -> chain(failure)
                        .flatMap(cause -> protocol(cause, language).stream())
                        .findFirst())
                .orElseGet(() -> ProblemDetails.of(
                        SERVER_ERROR, Problem.of("ui.failure.reference", Failures.logged(failure)), language))
                .build();
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static Optional<Response.ResponseBuilder> foreseen(Throwable failure, Language language) {
        if (failure instanceof Rejected rejected) {
            var status = rejected instanceof JsonRejected ? 400 : UNPROCESSABLE;
            return Optional.of(ProblemDetails.of(status, rejected.problems(), language));
        }
        if (failure instanceof BadRequest bad) {
            return Optional.of(ProblemDetails.of(400, bad.problems(), language));
        }
        if (failure instanceof Forbidden forbidden) {
            return Optional.of(ProblemDetails.of(403, forbidden.problem(), language));
        }
        if (failure instanceof NotFound) {
            return Optional.of(plain(404, language));
        }
        if (failure instanceof OptimisticLockException) {
            return Optional.of(plain(409, language));
        }
        return failure instanceof BodyLimit.TooLarge ? Optional.of(plain(413, language)) : Optional.empty();
    }

    private static Response.ResponseBuilder plain(int status, Language language) {
        return ProblemDetails.of(status, Problem.of("api.status." + status), language);
    }

    /** What the container refuses by itself keeps its status and headers, such as Allow. */
    private static Optional<Response.ResponseBuilder> protocol(Throwable failure, Language language) {
        if (!(failure instanceof WebApplicationException web)
                || web.getResponse().getStatus() >= SERVER_ERROR) {
            return Optional.empty();
        }
        var response = web.getResponse();
        var status = response.getStatus();
        var answer = Texts.has(language, "api.status." + status)
                ? plain(status, language)
                : ProblemDetails.of(status, Problem.of("api.status.other", status), language);
        Optional.ofNullable(response.getHeaderString("Allow")).ifPresent(allow -> answer.header("Allow", allow));
        return Optional.of(answer);
    }
}
