package org.commonhold.server.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.web.servlet.ShiroFilter;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.SignIns;

/**
 * Binds who is asking, and so the company, to each request. Portals: the signed-in person of the session. API: the
 * Authorization header and never the session, so that a foreign page cannot use a signed-in browser. Payment links: nobody,
 * because the link alone says which company it is.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {
            DispatcherType.REQUEST,
            DispatcherType.FORWARD,
            DispatcherType.INCLUDE,
            DispatcherType.ERROR,
            DispatcherType.ASYNC
        })
public class EdgeFilter extends ShiroFilter {

    @Override
    protected void executeChain(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        secure((HttpServletResponse) response);
        var actor = actor((HttpServletRequest) request);
        if (actor.isEmpty()) {
            super.executeChain(request, response, chain);
            return;
        }
        try {
            CurrentActor.callAs(actor.get().from(request.getRemoteAddr()), () -> {
                super.executeChain(request, response, chain);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Optional<Actor> actor(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return ApiCaller.of(request);
        }
        if (request.getRequestURI().startsWith(request.getContextPath() + "/l/")) {
            return Optional.empty();
        }
        var subject = SecurityUtils.getSubject();
        var actor = (Actor) subject.getPrincipal();
        if (actor != null && !stands(actor)) {
            subject.logout();
            return Optional.empty();
        }
        return Optional.ofNullable(actor);
    }

    /** Asked at every request, so that whoever is switched off is out at once, on every node. */
    private static boolean stands(Actor actor) {
        try {
            return CurrentActor.callAs(
                    actor, () -> CDI.current().select(SignIns.class).get().stands());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void secure(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader(
                "Content-Security-Policy",
                "frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'self'");
    }
}
