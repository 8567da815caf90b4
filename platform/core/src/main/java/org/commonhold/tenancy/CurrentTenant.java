package org.commonhold.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The company whose data the current thread may see. Set once at the edge (sign-in, API key, webhook, job) for the
 * duration of a call; it cannot be changed inside. New threads start without one.
 */
public final class CurrentTenant {

    private static final ThreadLocal<@Nullable TenantId> CURRENT = new ThreadLocal<>();

    private CurrentTenant() {}

    /** The company, or {@link TenantMissing}: never "all companies". */
    public static TenantId require() {
        return get().orElseThrow(TenantMissing::new);
    }

    public static Optional<TenantId> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Does the work as this company. Nested work may only name the same company. */
    public static <T extends @Nullable Object> T callAs(TenantId tenant, Callable<T> work) throws Exception {
        var outer = CURRENT.get();
        if (outer != null && !outer.equals(tenant)) {
            throw new IllegalStateException("the company of a running request cannot be changed");
        }
        CURRENT.set(tenant);
        try {
            return work.call();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            }
        }
    }

    /** {@link #callAs} for work without a result and without checked exceptions. */
    public static void runAs(TenantId tenant, Runnable work) {
        try {
            callAs(tenant, () -> {
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
