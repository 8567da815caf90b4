package org.commonhold.server.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.commonhold.security.CurrentActor;

/** Every resource wants an API key but those marked {@link PermitAll}, which prove the caller in another way. */
@Provider
public class KeyRequired implements ContainerRequestFilter {

    @SuppressWarnings("NullAway.Init")
    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (CurrentActor.get().isEmpty() && !open()) {
            request.abortWith(ProblemDetails.of(401, "api.key.needed", ProblemDetails.language(request.getHeaders()))
                    .header("WWW-Authenticate", "Bearer")
                    .build());
        }
    }

    private boolean open() {
        return resource.getResourceMethod() == null
                || resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }
}
