package org.commonhold.server.api;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.server.security.Refusal;

/**
 * Every resource wants an API key but those marked {@link PermitAll}, which prove the caller in another way, and {@link
 * PasswordAllowed}, which take a password too.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class KeyRequired implements ContainerRequestFilter {

    @SuppressWarnings("NullAway.Init")
    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method == null || marked(PermitAll.class) || method.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        var kind = CurrentActor.get().map(Actor::kind);
        var passwords = marked(PasswordAllowed.class);
        if (kind.isEmpty() || kind.get() != Actor.Kind.API_KEY && !passwords) {
            request.abortWith(refusal(request, passwords));
        }
    }

    private static Response refusal(ContainerRequestContext request, boolean passwords) {
        var problem = passwords && request.getProperty(Refusal.ATTRIBUTE) instanceof Problem reason
                ? reason
                : Problem.of("api.key.needed");
        return ProblemDetails.of(401, problem, ProblemDetails.language(request.getHeaders()))
                .header("WWW-Authenticate", passwords ? "Basic realm=\"Commonhold\", charset=\"UTF-8\"" : "Bearer")
                .build();
    }

    private boolean marked(Class<? extends Annotation> mark) {
        return resource.getResourceClass().isAnnotationPresent(mark);
    }
}
