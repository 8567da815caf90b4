package org.commonhold.server.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.commonhold.kernel.Problem;

/** A resource that consumes something gets something: without a body no reader would be asked. */
@Provider
@Priority(Priorities.USER)
public class BodyRequired implements ContainerRequestFilter {

    @SuppressWarnings("NullAway.Init")
    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method != null && method.isAnnotationPresent(Consumes.class) && !request.hasEntity()) {
            throw new BadRequest(Problem.of("api.body.missing"));
        }
    }
}
