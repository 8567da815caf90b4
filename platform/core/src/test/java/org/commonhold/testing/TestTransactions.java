package org.commonhold.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** {@code @Transactional} without a container: the same propagation and rollback rules over a local transaction. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class TestTransactions {

    @AroundInvoke
    @Nullable
    Object around(InvocationContext context) throws Exception {
        var rule = rule(context);
        var open = TestPersistence.current() != null;
        return switch (rule.value()) {
            case REQUIRED -> open ? context.proceed() : within(rule, context::proceed);
            case REQUIRES_NEW -> suspended(() -> within(rule, context::proceed));
            case NOT_SUPPORTED -> suspended(context::proceed);
            case MANDATORY -> {
                if (!open) {
                    throw new IllegalStateException("a transaction must be open");
                }
                yield context.proceed();
            }
            case NEVER -> {
                if (open) {
                    throw new IllegalStateException("no transaction may be open");
                }
                yield context.proceed();
            }
            case SUPPORTS -> context.proceed();
        };
    }

    private static @Nullable Object suspended(Callable<@Nullable Object> work) throws Exception {
        var outer = TestPersistence.current();
        TestPersistence.bind(null);
        try {
            return work.call();
        } finally {
            TestPersistence.bind(outer);
        }
    }

    private static @Nullable Object within(Transactional rule, Callable<@Nullable Object> work) throws Exception {
        var entityManager = TestPersistence.factory().createEntityManager();
        TestPersistence.bind(entityManager);
        try {
            entityManager.getTransaction().begin();
            try {
                var result = work.call();
                entityManager.getTransaction().commit();
                return result;
            } catch (Exception e) {
                if (entityManager.getTransaction().isActive()) {
                    if (rollsBack(rule, e)) {
                        rollBack(entityManager, e);
                    } else {
                        entityManager.getTransaction().commit();
                    }
                }
                throw e;
            }
        } finally {
            TestPersistence.bind(null);
            entityManager.close();
        }
    }

    /** What went wrong first is what is told, also when the connection is too broken to roll back. */
    private static void rollBack(EntityManager entityManager, Exception first) {
        try {
            entityManager.getTransaction().rollback();
        } catch (RuntimeException e) {
            first.addSuppressed(e);
        }
    }

    private static boolean rollsBack(Transactional rule, Exception e) {
        if (Arrays.stream(rule.dontRollbackOn()).anyMatch(c -> ((Class<?>) c).isInstance(e))) {
            return false;
        }
        return e instanceof RuntimeException
                || Arrays.stream(rule.rollbackOn()).anyMatch(c -> ((Class<?>) c).isInstance(e));
    }

    private static Transactional rule(InvocationContext context) {
        var onMethod = context.getMethod().getAnnotation(Transactional.class);
        if (onMethod != null) {
            return onMethod;
        }
        var onClass = context.getMethod().getDeclaringClass().getAnnotation(Transactional.class);
        return onClass != null ? onClass : Default.class.getAnnotation(Transactional.class);
    }

    @Transactional(TxType.REQUIRED)
    private static final class Default {}
}
