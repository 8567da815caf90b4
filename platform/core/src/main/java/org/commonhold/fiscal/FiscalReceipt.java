package org.commonhold.fiscal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.payment.PaymentId;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A receipt in the queue and what came of it. Registered and corrected are final. */
@Entity
@Table(name = "fiscal_receipt")
class FiscalReceipt extends TenantEntity {

    @Column(name = "payment_id")
    private long paymentId;

    @Enumerated(EnumType.STRING)
    private FiscalKind kind;

    @Enumerated(EnumType.STRING)
    private FiscalState state;

    @Column(name = "idempotency_key")
    private String key;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "advance_minor")
    private long advanceMinor;

    private boolean cash;
    private String currency;
    private @Nullable String customer;

    @Column(name = "replaces_id")
    private @Nullable Long replacesId;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "register_id")
    private @Nullable String registerId;

    private @Nullable String failure;

    @Column(name = "fiscal_storage")
    private @Nullable String storage;

    @Column(name = "fiscal_document")
    private @Nullable String document;

    @Column(name = "fiscal_sign")
    private @Nullable String sign;

    @Column(name = "register_shift")
    private @Nullable String shift;

    private @Nullable String link;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "registered_at")
    private @Nullable Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected FiscalReceipt() {}

    FiscalReceipt(PaymentId payment, FiscalKind kind, String key, Money amount, Money advance, Instant now) {
        paymentId = payment.value();
        this.kind = kind;
        state = FiscalState.QUEUED;
        this.key = key;
        amountMinor = amount.minor();
        advanceMinor = advance.minor();
        currency = amount.currency().getCurrencyCode();
        nextAttemptAt = now;
        queuedAt = now;
    }

    FiscalReceipt paidIn(boolean inCash, @Nullable String to) {
        cash = inCash;
        customer = to;
        return this;
    }

    /** Another one for a receipt that has failed, under a key of its own. */
    FiscalReceipt instead(Instant now) {
        if (state != FiscalState.FAILED) {
            throw new FiscalRejected(Problem.of("fiscal.again.notFailed"));
        }
        state = FiscalState.CORRECTED;
        var other = new FiscalReceipt(
                new PaymentId(paymentId), kind, key + "-" + Long.toString(id(), 36), amount(), advance(), now);
        other.replacesId = id();
        return other.paidIn(cash, customer);
    }

    /** Tried now, and again after the lease if nothing is heard. */
    void tried(Instant lease) {
        attempts++;
        nextAttemptAt = lease;
    }

    void taken(String as, Instant askAt) {
        if (state == FiscalState.QUEUED) {
            attempts = 0;
        }
        state = FiscalState.SENT;
        registerId = as;
        failure = null;
        nextAttemptAt = askAt;
    }

    void registered(FiscalMarks marks) {
        state = FiscalState.REGISTERED;
        failure = null;
        storage = marks.storage();
        document = marks.document();
        sign = marks.sign();
        shift = marks.shift();
        link = marks.link();
        registeredAt = marks.registeredAt();
    }

    void failed(String reason) {
        state = FiscalState.FAILED;
        failure = reason;
    }

    void later(String reason, Instant at) {
        failure = reason;
        nextAttemptAt = at;
    }

    boolean open() {
        return state.open();
    }

    boolean due(Instant now) {
        return open() && !nextAttemptAt.isAfter(now);
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    String registerId() {
        return registerId;
    }

    String key() {
        return key;
    }

    FiscalKind kind() {
        return kind;
    }

    boolean cash() {
        return cash;
    }

    @Nullable
    String customer() {
        return customer;
    }

    PaymentId payment() {
        return new PaymentId(paymentId);
    }

    Instant queuedAt() {
        return queuedAt;
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    Money advance() {
        return Money.ofMinor(advanceMinor, currency);
    }

    FiscalReceiptId receiptId() {
        return new FiscalReceiptId(id());
    }

    FiscalReceiptRow row() {
        return new FiscalReceiptRow(
                receiptId(), payment(), kind, state, amount(), attempts, queuedAt, failure, marks());
    }

    private @Nullable FiscalMarks marks() {
        return storage == null || document == null || sign == null || shift == null || registeredAt == null
                ? null
                : new FiscalMarks(storage, document, sign, shift, link, registeredAt);
    }
}
