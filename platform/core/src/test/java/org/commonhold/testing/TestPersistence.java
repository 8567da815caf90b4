package org.commonhold.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Stands where the container's transaction-scoped entity manager stands in production. */
@ApplicationScoped
@Alternative
@Priority(1)
public class TestPersistence {

    private static final ThreadLocal<@Nullable EntityManager> CURRENT = new ThreadLocal<>();

    @Produces
    @Dependent
    @Alternative
    @Priority(1)
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                TestPersistence.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    var bound = CURRENT.get();
                    var target = bound != null ? bound : factory().createEntityManager();
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    static @Nullable EntityManager current() {
        return CURRENT.get();
    }

    static void bind(@Nullable EntityManager entityManager) {
        if (entityManager == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(entityManager);
        }
    }

    static EntityManagerFactory factory() {
        return CoreHarness.entityManagers();
    }
}
