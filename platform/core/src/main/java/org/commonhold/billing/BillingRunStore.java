package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import org.commonhold.charge.BillingRunId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class BillingRunStore {

    private static final Set<RunState> CLOSED = Set.of(RunState.POSTED, RunState.DISCARDED);

    private final EntityManager em;

    @Inject
    BillingRunStore(EntityManager em) {
        this.em = em;
    }

    BillingRun add(BillingRun run) {
        em.persist(run);
        return run;
    }

    BillingRun run(BillingRunId id) {
        return found(em.find(BillingRun.class, id.value()));
    }

    /** Locked until the transaction ends: two clicks on one button are one step. */
    BillingRun locked(BillingRunId id) {
        return found(em.find(BillingRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that are not yet posted, of this month and kind. */
    List<BillingRun> open(BillingPeriod period, RunKind kind) {
        return em.createQuery(
                        "select r from BillingRun r where r.period = :period and r.kind = :kind"
                                + " and r.state not in :closed",
                        BillingRun.class)
                .setParameter("period", period.firstDay())
                .setParameter("kind", kind)
                .setParameter("closed", CLOSED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<BillingRunRow> rows(int offset, int limit) {
        return em
                .createQuery(
                        "select r from BillingRun r where r.state <> :discarded order by r.period desc, r.id desc",
                        BillingRun.class)
                .setParameter("discarded", RunState.DISCARDED)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(BillingRun::row)
                .toList();
    }

    long count() {
        return em.createQuery("select count(r) from BillingRun r where r.state <> :discarded", Long.class)
                .setParameter("discarded", RunState.DISCARDED)
                .getSingleResult();
    }

    private static BillingRun found(@org.jspecify.annotations.Nullable BillingRun run) {
        if (run == null) {
            throw new NotFound("billingRun");
        }
        return run;
    }
}
