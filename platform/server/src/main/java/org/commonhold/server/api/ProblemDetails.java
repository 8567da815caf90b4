package org.commonhold.server.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** Answers by RFC 9457: status, title in the caller's language (Accept-Language), and the problems field by field. */
final class ProblemDetails {

    private ProblemDetails() {}

    static Response.ResponseBuilder of(int status, String titleKey, Language language, Object... arguments) {
        return answer(status, body(status, Texts.text(language, titleKey, arguments)), language);
    }

    static Response.ResponseBuilder of(int status, List<Problem> problems, Language language) {
        var list = Json.createArrayBuilder();
        for (var problem : problems) {
            var one =
                    Json.createObjectBuilder().add("key", problem.key()).add("message", Texts.text(language, problem));
            if (problem.field() != null) {
                one.add("field", problem.field());
            }
            list.add(one);
        }
        var title = Texts.text(language, problems.get(0));
        return answer(status, body(status, title).add("problems", list), language);
    }

    static Language language(@Nullable HttpHeaders headers) {
        return headers == null ? Language.EN : best(headers.getAcceptableLanguages());
    }

    static Language language(MultivaluedMap<String, String> headers) {
        var wish = headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return wish == null
                    ? Language.EN
                    : best(Locale.LanguageRange.parse(wish).stream()
                            .map(r -> Locale.forLanguageTag(r.getRange()))
                            .toList());
        } catch (IllegalArgumentException e) {
            return Language.EN;
        }
    }

    private static Language best(List<Locale> wishes) {
        return wishes.stream()
                .filter(l -> Language.of(l).locale().getLanguage().equals(l.getLanguage()))
                .map(Language::of)
                .findFirst()
                .orElse(Language.EN);
    }

    private static JsonObjectBuilder body(int status, String title) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("title", title);
    }

    private static Response.ResponseBuilder answer(int status, JsonObjectBuilder body, Language language) {
        return Response.status(status)
                .type("application/problem+json")
                .language(language.locale())
                .entity(body.build().toString());
    }
}
