package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class PaymentStore {

    private static final EnumSet<PaymentState> OPEN =
            EnumSet.of(PaymentState.STARTED, PaymentState.UNKNOWN, PaymentState.PENDING);

    private static final EnumSet<PaymentState> UNRESOLVED = EnumSet.of(PaymentState.STARTED, PaymentState.UNKNOWN);

    private final EntityManager em;

    @Inject
    PaymentStore(EntityManager em) {
        this.em = em;
    }

    Payment add(Payment payment) {
        em.persist(payment);
        em.flush();
        return payment;
    }

    /** What has been changed is written down, so that statements see it. */
    void flush() {
        em.flush();
    }

    Optional<Payment> payment(PaymentId id) {
        return Optional.ofNullable(em.find(Payment.class, id.value()));
    }

    /** Locked until the transaction ends; must be the first thing that the transaction reads. */
    Payment locked(PaymentId id) {
        var payment = em.find(Payment.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (payment == null) {
            throw new NotFound("payment");
        }
        return payment;
    }

    /** The payment with those that its session pays besides. */
    JointPayment together(Payment payment) {
        return payment.joint() ? joint(payment.lead(), LockModeType.NONE) : JointPayment.alone(payment);
    }

    /** {@link #locked}, for all that a session pays: the lead first, which is named, then the others. */
    JointPayment lockedTogether(PaymentId lead) {
        var payment = locked(lead);
        if (!payment.leads()) {
            throw new NotFound("payment");
        }
        return payment.joint() ? joint(lead, LockModeType.PESSIMISTIC_WRITE) : JointPayment.alone(payment);
    }

    private JointPayment joint(PaymentId lead, LockModeType lock) {
        var payments = em.createQuery("select p from Payment p where p.leadId = :lead order by p.id", Payment.class)
                .setParameter("lead", lead.value())
                .setLockMode(lock)
                .getResultList();
        var first = payments.stream().filter(Payment::leads).findFirst().orElseThrow(() -> new NotFound("payment"));
        return new JointPayment(first, payments);
    }

    Optional<Payment> byRequestKey(String key) {
        return em.createQuery("select p from Payment p where p.requestKey = :key", Payment.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** As its money stands; what the gateway calls the charge is known of the payment that leads. */
    SettledPayment money(Payment payment) {
        return payment.money(payment.leads() ? payment : payment(payment.lead()).orElseThrow());
    }

    Optional<Payment> byProvider(String providerPayment) {
        return em.createQuery("select p from Payment p where p.providerPaymentId = :provider", Payment.class)
                .setParameter("provider", providerPayment)
                .getResultStream()
                .findFirst();
    }

    /** An attempt that may still take this sum. */
    boolean openTwin(AccountId account, Money amount, Instant since) {
        return em.createQuery(
                                "select count(p) from Payment p where p.accountId = :account"
                                        + " and p.amountMinor = :minor and p.state in :open and p.startedAt > :since",
                                Long.class)
                        .setParameter("account", account.value())
                        .setParameter("minor", amount.minor())
                        .setParameter("open", OPEN)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    /** The same sum has been settled lately. */
    boolean paidTwin(AccountId account, Money amount, Instant since) {
        return em.createQuery(
                                "select count(p) from Payment p where p.accountId = :account"
                                        + " and p.amountMinor = :minor and p.state = :paid and p.settledAt > :since",
                                Long.class)
                        .setParameter("account", account.value())
                        .setParameter("minor", amount.minor())
                        .setParameter("paid", PaymentState.PAID)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    /** Latest first. */
    List<Payment> ofAccount(AccountId account) {
        return em.createQuery(
                        "select p from Payment p where p.accountId = :account order by p.startedAt desc, p.id desc",
                        Payment.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** Of the whole company, latest first. */
    List<Payment> all(int offset, int limit) {
        return em.createQuery("select p from Payment p order by p.startedAt desc, p.id desc", Payment.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** An attempt that the gateway may know of and of which nobody knows whether it does. */
    boolean unresolved(AccountId account) {
        return em.createQuery(
                                "select count(p) from Payment p where p.accountId = :account and p.state in :unresolved",
                                Long.class)
                        .setParameter("account", account.value())
                        .setParameter("unresolved", UNRESOLVED)
                        .getSingleResult()
                > 0;
    }

    /**
     * Attempts by card whose outcome is open: all that began in this time and are unresolved or young, and of the older ones, whose payer
     * has probably left, those that were not asked about lately. The ones never asked about first, then the longest ago.
     */
    List<PaymentId> toAsk(Instant begunBefore, Instant youngSince, Instant askedBefore) {
        return em.createQuery(
                        "select p.id from Payment p where p.method = :card and p.state in :open and p.startedAt < :before"
                                + " and (p.leadId is null or p.leadId = p.id)"
                                + " and (p.state in :unresolved or p.startedAt > :young or p.askedAt is null"
                                + " or p.askedAt < :asked) order by p.askedAt, p.startedAt",
                        Long.class)
                .setParameter("card", PaymentMethod.CARD)
                .setParameter("open", OPEN)
                .setParameter("unresolved", UNRESOLVED)
                .setParameter("before", begunBefore)
                .setParameter("young", youngSince)
                .setParameter("asked", askedBefore)
                .getResultStream()
                .map(PaymentId::new)
                .toList();
    }
}
