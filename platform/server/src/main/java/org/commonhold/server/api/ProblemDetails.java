package org.commonhold.server.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonhold.json.RecordWriter;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Texts;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;

/**
 * Answers by RFC 9457: status, title in the caller's language (Accept-Language, else that of the login or key), and the
 * problems field by field.
 */
final class ProblemDetails {

    private ProblemDetails() {}

    static Response.ResponseBuilder of(int status, Problem problem, Language language) {
        return of(status, List.of(problem), language);
    }

    /** At least one problem; the first one is the title. */
    static Response.ResponseBuilder of(int status, List<Problem> problems, Language language) {
        var body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("title", Texts.text(language, problems.get(0)))
                .add("problems", new RecordWriter(language).write(problems));
        return Response.status(status)
                .type("application/problem+json")
                .language(language.locale())
                .entity(body.build().toString());
    }

    static Language language(HttpHeaders headers) {
        return language(headers.getRequestHeaders());
    }

    static Language language(MultivaluedMap<String, String> headers) {
        return Optional.ofNullable(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE))
                .flatMap(ProblemDetails::wished)
                .orElseGet(() -> CurrentActor.get().map(Actor::language).orElse(Language.EN));
    }

    /** The first of our languages among the wishes; a header that cannot be read wishes nothing. */
    static Optional<Language> wished(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(l -> Language.of(l).locale().getLanguage().equals(l.getLanguage()))
                    .map(Language::of)
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
