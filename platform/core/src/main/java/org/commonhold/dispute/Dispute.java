package org.commonhold.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.gateway.ProviderDispute;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What the gateway has told so far. Won, lost and ended are final. */
@Entity
@Table(name = "dispute")
class Dispute extends TenantEntity {

    @Column(name = "provider_dispute_id")
    private String providerDisputeId;

    @Column(name = "provider_payment_id")
    private String providerPaymentId;

    @Column(name = "payment_id")
    private @Nullable Long paymentId;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "fee_minor")
    private long feeMinor;

    private String currency;
    private String reason;

    @Enumerated(EnumType.STRING)
    private DisputeState state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "respond_by")
    private @Nullable Instant respondBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    void told(ProviderDispute told) {
        reason = told.reason();
        respondBy = told.respondBy();
    }

    /** It is known now whose payment it is. */
    void concerns(PaymentId payment) {
        paymentId = payment.value();
    }

    /** A bank asks; nothing was taken. */
    void asked() {
        state = DisputeState.ASKED;
    }

    /** Money was taken: as much as the provider says now. */
    void taken(ProviderDispute told, boolean covered) {
        amountMinor = told.amountMinor();
        feeMinor = told.feeMinor();
        state = covered ? DisputeState.OPEN : DisputeState.HELD;
    }

    void ended(DisputeState how, Instant now) {
        state = how;
        closedAt = now;
    }

    /** The part of the fee that has come back; it no longer counts. */
    Money returnedFee(long standing) {
        var returned = Money.ofMinor(feeMinor - standing, currency);
        feeMinor = standing;
        return returned;
    }

    DisputeState state() {
        return state;
    }

    String providerPayment() {
        return providerPaymentId;
    }

    /** Only of one that concerns a payment. */
    PaymentId payment() {
        if (paymentId == null) {
            throw new IllegalStateException("the payment of dispute " + id() + " is not known");
        }
        return new PaymentId(paymentId);
    }

    boolean known() {
        return paymentId != null;
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    Money fee() {
        return Money.ofMinor(feeMinor, currency);
    }

    String currency() {
        return currency;
    }
}
