package org.commonhold.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.commonhold.gateway.ProviderRefund;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.payment.PaymentId;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Money on its way back; {@link RefundState} says where it stands. */
@Entity
@Table(name = "refund")
class Refund extends TenantEntity {

    private static final int LONGEST_FAILURE = 200;

    @Column(name = "payment_id")
    private long paymentId;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;

    @Enumerated(EnumType.STRING)
    private RefundReason reason;

    @Enumerated(EnumType.STRING)
    private RefundWay way;

    private @Nullable String payee;
    private String note;

    @Enumerated(EnumType.STRING)
    private RefundState state = RefundState.REQUESTED;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "requested_by")
    private @Nullable Long requestedBy;

    @Column(name = "requested_name")
    private String requestedName;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_name")
    private @Nullable String decidedName;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String declined;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "provider_refund_id")
    private @Nullable String providerRefundId;

    private @Nullable String failure;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Refund() {}

    @SuppressWarnings("NullAway.Init")
    Refund(RequestRefund command, Actor actor, Instant now) {
        paymentId = command.payment().value();
        amountMinor = command.amount().minor();
        currency = command.amount().currency().getCurrencyCode();
        reason = command.reason();
        way = command.way();
        var to = command.payee();
        payee = way == RefundWay.BANK && to != null ? to.strip() : null;
        note = command.note().strip();
        requestKey = command.requestKey();
        requestedBy = actor.id();
        requestedName = actor.name();
        requestedAt = now;
    }

    /** Refuses who asks for something else under the key. */
    void requireSame(RequestRefund command) {
        if (paymentId != command.payment().value() || !amount().equals(command.amount()) || way != command.way()) {
            throw new RefundRejected(Problem.of("refund.requestKey.used").at("requestKey"));
        }
    }

    /** By somebody else than who asked for it. */
    void requireSecond(Actor actor) {
        if (state != RefundState.REQUESTED) {
            throw new RefundRejected(Problem.of("refund.decided"));
        }
        if (Objects.equals(actor.id(), requestedBy)) {
            throw new RefundRejected(Problem.of("refund.samePerson"));
        }
    }

    void approve(Actor actor, Instant now) {
        decide(actor, now);
        state = RefundState.APPROVED;
    }

    void reject(Actor actor, String why, Instant now) {
        decide(actor, now);
        declined = why;
        state = RefundState.REJECTED;
        finishedAt = now;
    }

    private void decide(Actor actor, Instant now) {
        decidedBy = actor.id();
        decidedName = actor.name();
        decidedAt = now;
    }

    /** The gateway is going to be asked; nothing has been sent before. */
    void sending(Instant now) {
        if (state == RefundState.APPROVED) {
            state = RefundState.SENT;
            sentAt = now;
        }
    }

    /** The gateway has it; it is not decided yet. */
    void taken(ProviderRefund told) {
        providerRefundId = told.id();
        state = RefundState.SENT;
        failure = null;
    }

    /** The answer was lost, or is not what was asked for. */
    void unclear(String why) {
        state = RefundState.UNKNOWN;
        failure = cut(why);
    }

    void confirmed(@Nullable String providerRefund, Instant now) {
        if (providerRefund != null) {
            providerRefundId = providerRefund;
        }
        state = RefundState.CONFIRMED;
        failure = null;
        finishedAt = now;
    }

    void failed(String why, Instant now) {
        state = RefundState.FAILED;
        failure = cut(why);
        finishedAt = now;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE);
    }

    RefundId refundId() {
        return new RefundId(id());
    }

    PaymentId payment() {
        return new PaymentId(paymentId);
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    RefundWay way() {
        return way;
    }

    RefundState state() {
        return state;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    String providerRefund() {
        return providerRefundId;
    }
}
