package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.NotFound;
import org.commonhold.payment.PaymentId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RefundStore {

    private final EntityManager em;

    @Inject
    RefundStore(EntityManager em) {
        this.em = em;
    }

    void add(Refund refund) {
        em.persist(refund);
        em.flush();
    }

    Refund refund(RefundId id) {
        return found(em.find(Refund.class, id.value()));
    }

    /** Until the transaction ends nobody else moves it. */
    Refund locked(RefundId id) {
        return found(em.find(Refund.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static Refund found(@Nullable Refund refund) {
        if (refund == null) {
            throw new NotFound("refund");
        }
        return refund;
    }

    Optional<Refund> byRequestKey(String key) {
        return em.createQuery("select r from Refund r where r.requestKey = :key", Refund.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Minor units of a payment that wait for a second person. */
    long requested(PaymentId payment) {
        return sum(payment, EnumSet.of(RefundState.REQUESTED));
    }

    /** Minor units of a payment that are on their way back or have gone. */
    long gone(PaymentId payment) {
        return sum(
                payment,
                EnumSet.of(RefundState.APPROVED, RefundState.SENT, RefundState.UNKNOWN, RefundState.CONFIRMED));
    }

    private long sum(PaymentId payment, EnumSet<RefundState> states) {
        var sum = em.createQuery(
                        "select sum(r.amountMinor) from Refund r where r.paymentId = :payment and r.state in :states",
                        Long.class)
                .setParameter("payment", payment.value())
                .setParameter("states", states)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** By card and not decided by the gateway, the oldest first. */
    List<RefundId> openAtGateway() {
        return em.createQuery(
                        "select r.id from Refund r where r.way = :card and r.state in :states order by r.requestedAt",
                        Long.class)
                .setParameter("card", RefundWay.CARD)
                .setParameter("states", EnumSet.of(RefundState.APPROVED, RefundState.SENT, RefundState.UNKNOWN))
                .getResultStream()
                .map(RefundId::new)
                .toList();
    }
}
