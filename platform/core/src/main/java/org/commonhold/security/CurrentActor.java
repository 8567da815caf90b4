package org.commonhold.security;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.commonhold.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/** Who acts on the current thread. The edge (filter, API, webhook, job) sets it together with the company. */
public final class CurrentActor {

    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    private CurrentActor() {}

    public static Optional<Actor> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The actor, or {@link Forbidden}. */
    public static Actor require() {
        return get().orElseThrow(() -> new Forbidden("security.signIn.needed"));
    }

    /** Does the work as this actor, in the actor's company. The previous actor of the thread comes back afterwards. */
    public static <T extends @Nullable Object> T callAs(Actor actor, Callable<T> work) throws Exception {
        var outer = CURRENT.get();
        CURRENT.set(actor);
        try {
            var tenant = actor.tenant();
            return tenant.isPresent() ? CurrentTenant.callAs(tenant.get(), work) : work.call();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    /** {@link #callAs} for work without a result and without checked exceptions. */
    public static void runAs(Actor actor, Runnable work) {
        try {
            callAs(actor, () -> {
                work.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
