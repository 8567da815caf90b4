package org.commonhold.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The kinds of work this installation knows. */
@ApplicationScoped
class JobHandlers {

    private final Instance<JobHandler> handlers;

    @Inject
    JobHandlers(@Any Instance<JobHandler> handlers) {
        this.handlers = handlers;
    }

    /** A kind without a handler is a programming error. */
    JobHandler find(String kind) {
        return handlers.stream()
                .filter(h -> h.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no handler for jobs of kind " + kind));
    }
}
