package org.commonhold.autopay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class AutopayStore {

    private static final EnumSet<DueState> WAITING = EnumSet.of(DueState.PLANNED, DueState.RETRY);

    private final EntityManager em;

    @Inject
    AutopayStore(EntityManager em) {
        this.em = em;
    }

    Autopay add(Autopay autopay) {
        em.persist(autopay);
        em.flush();
        return autopay;
    }

    AutopayDue add(AutopayDue due) {
        em.persist(due);
        em.flush();
        return due;
    }

    Autopay autopay(long id) {
        var autopay = em.find(Autopay.class, id);
        if (autopay == null) {
            throw new NotFound("autopay");
        }
        return autopay;
    }

    /** Locked until the transaction ends. */
    Autopay locked(long id) {
        var autopay = em.find(Autopay.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (autopay == null) {
            throw new NotFound("autopay");
        }
        return autopay;
    }

    /** Locked until the transaction ends. */
    AutopayDue lockedDue(long id) {
        var due = em.find(AutopayDue.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (due == null) {
            throw new NotFound("autopayDue");
        }
        return due;
    }

    /** What was asked for last. */
    Optional<Autopay> latest(AccountId account) {
        return em.createQuery(
                        "select a from Autopay a where a.accountId = :account order by a.madeAt desc, a.id desc",
                        Autopay.class)
                .setParameter("account", account.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All of an account that still may take something. */
    List<Autopay> living(AccountId account) {
        return em.createQuery("select a from Autopay a where a.accountId = :account and a.state <> :no", Autopay.class)
                .setParameter("account", account.value())
                .setParameter("no", AutopayState.STOPPED)
                .getResultList();
    }

    List<Autopay> active() {
        return em.createQuery("select a from Autopay a where a.state = :active order by a.id", Autopay.class)
                .setParameter("active", AutopayState.ACTIVE)
                .getResultList();
    }

    Optional<AutopayDue> due(Autopay autopay, LocalDate day) {
        return em.createQuery(
                        "select d from AutopayDue d where d.autopayId = :autopay and d.dueOn = :day", AutopayDue.class)
                .setParameter("autopay", autopay.id())
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    Optional<AutopayDue> lastDue(Autopay autopay) {
        return em.createQuery(
                        "select d from AutopayDue d where d.autopayId = :autopay order by d.dueOn desc",
                        AutopayDue.class)
                .setParameter("autopay", autopay.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those that wait until this day, and those that were broken off. */
    List<Long> ready(LocalDate today) {
        return em.createQuery(
                        "select d.id from AutopayDue d where d.state = :charging"
                                + " or (d.state in :waiting and d.nextOn <= :today) order by d.id",
                        Long.class)
                .setParameter("charging", DueState.CHARGING)
                .setParameter("waiting", WAITING)
                .setParameter("today", today)
                .getResultList();
    }
}
