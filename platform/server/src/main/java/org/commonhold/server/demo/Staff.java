package org.commonhold.server.demo;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** The signed-in people of a demo company by the key of their description, such as {@code clerk}. */
record Staff(TenantId company, Map<String, Actor> people) {

    Actor of(String key) {
        return Objects.requireNonNull(people.get(key), key);
    }

    /** Does the work as one of them. */
    <T extends @Nullable Object> T as(String key, Callable<T> work) {
        return as(of(key), work);
    }

    static <T extends @Nullable Object> T as(Actor actor, Callable<T> work) {
        try {
            return CurrentActor.callAs(actor, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
