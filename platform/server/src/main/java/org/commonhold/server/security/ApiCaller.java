package org.commonhold.server.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;
import org.commonhold.kernel.Language;
import org.commonhold.security.Actor;
import org.commonhold.security.ApiKeys;
import org.commonhold.security.UserRejected;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.security.CompanyLogin;

/**
 * Who calls the API, by the Authorization header alone: a key, or login and password, which only few resources take. A
 * login is {@code companycode/e-mail}; without a code it is the platform operator's.
 */
final class ApiCaller {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private ApiCaller() {}

    static Optional<Actor> of(HttpServletRequest request) {
        return authenticated(request).map(actor -> speaking(actor, request));
    }

    private static Optional<Actor> authenticated(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            var key = header.substring(BEARER.length()).strip();
            return CDI.current().select(ApiKeys.class).get().authenticate(key);
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? login(header.substring(BASIC.length()).strip()).flatMap(login -> signIn(login, request))
                : Optional.empty();
    }

    /** {@code [company/]login:password} in base64; empty when it is not that. */
    static Optional<CompanyLogin> login(String credentials) {
        try {
            var text = new String(Base64.getDecoder().decode(credentials), UTF_8);
            var colon = text.indexOf(':');
            if (colon < 1) {
                return Optional.empty();
            }
            var slash = text.lastIndexOf('/', colon);
            var company = slash < 0 ? Companies.PLATFORM : text.substring(0, slash);
            return Optional.of(new CompanyLogin(company, text.substring(slash + 1, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Actor> signIn(CompanyLogin login, HttpServletRequest request) {
        try {
            return Optional.of(CommonholdRealm.signIn(login));
        } catch (UserRejected e) {
            request.setAttribute(Refusal.ATTRIBUTE, e.problems().get(0));
            return Optional.empty();
        }
    }

    /** Texts in answers follow Accept-Language where a program sends one. */
    private static Actor speaking(Actor actor, HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return actor;
        }
        return new Actor(
                actor.kind(),
                actor.company(),
                actor.id(),
                actor.name(),
                actor.roles(),
                actor.party(),
                Language.of(request.getLocale()),
                actor.address());
    }
}
