package org.commonhold.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.gateway.GatewaySession;
import org.commonhold.gateway.SavedMethod;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** An attempt to pay. Paid and mismatch are final; what the gateway says late can still turn any other state. */
@Entity
@Table(name = "payment")
class Payment extends TenantEntity {

    private static final int LONGEST_TROUBLE = 200;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "withdrawn_minor")
    private long withdrawnMinor;

    private String currency;

    @Column(name = "named_period")
    private @Nullable LocalDate named;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "lead_id")
    private @Nullable Long leadId;

    @Column(name = "provider_session_id")
    private @Nullable String sessionId;

    @Column(name = "provider_payment_id")
    private @Nullable String providerPaymentId;

    @Column(name = "checkout_url")
    private @Nullable String checkoutUrl;

    @Column(name = "return_base")
    private @Nullable String returnBase;

    @Column(name = "saved_customer")
    private @Nullable String savedCustomer;

    @Column(name = "saved_method")
    private @Nullable String savedMethod;

    private @Nullable String failure;

    private @Nullable String trouble;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "receipt_number")
    private @Nullable Long receiptNumber;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "started_by")
    private @Nullable Long startedBy;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    private Payment(
            AccountId account,
            Money amount,
            PaymentMethod method,
            String requestKey,
            @Nullable Long startedBy,
            Instant now) {
        accountId = account.value();
        this.method = method;
        state = PaymentState.STARTED;
        amountMinor = amount.minor();
        currency = amount.currency().getCurrencyCode();
        this.requestKey = requestKey;
        this.startedBy = startedBy;
        startedAt = now;
    }

    /** The payment that a session is opened for. */
    static Payment byCard(StartPayment command, PaymentPart part, @Nullable Long user, Instant now) {
        var payment = new Payment(part.account(), part.amount(), PaymentMethod.CARD, command.requestKey(), user, now);
        payment.returnBase = command.returnBase();
        payment.names(part.named());
        if (command.parts().size() > 1) {
            payment.leadId = payment.id();
        }
        return payment;
    }

    /** Another account's part of what the lead's session pays. */
    Payment beside(PaymentPart part) {
        var payment = new Payment(part.account(), part.amount(), method, "", startedBy, startedAt);
        payment.requestKey = "part-" + payment.id();
        payment.leadId = id();
        payment.names(part.named());
        return payment;
    }

    /** From a saved card, without its payer. */
    static Payment bySavedMethod(ChargeSaved command, @Nullable Long user, Instant now) {
        var payment =
                new Payment(command.account(), command.amount(), PaymentMethod.CARD, command.requestKey(), user, now);
        payment.savedCustomer = command.card().customer();
        payment.savedMethod = command.card().method();
        return payment;
    }

    static Payment received(RecordPayment command, @Nullable Long user, Instant now, @Nullable String providerPayment) {
        var payment =
                new Payment(command.account(), command.amount(), command.method(), command.requestKey(), user, now);
        payment.providerPaymentId = providerPayment;
        payment.names(command.named());
        return payment;
    }

    private void names(@Nullable BillingPeriod month) {
        named = month == null ? null : month.firstDay();
    }

    /** The month that the payer names. */
    @Nullable
    BillingPeriod named() {
        return named == null ? null : BillingPeriod.containing(named);
    }

    /** The gateway was asked, whatever it said. */
    void asked(Instant now) {
        askedAt = now;
    }

    /** What the gateway reported could not be booked: somebody has to look. */
    void troubled(String why) {
        trouble = why.length() <= LONGEST_TROUBLE ? why : why.substring(0, LONGEST_TROUBLE);
    }

    /** The gateway waits for the payer. */
    void opened(GatewaySession session) {
        if (state.open()) {
            state = PaymentState.PENDING;
            hold(session);
            checkoutUrl = session.url();
            failure = null;
        }
    }

    /** The gateway's answer was lost; a state that was learnt meanwhile is better than that. */
    void lost(String reason) {
        if (state == PaymentState.STARTED) {
            state = PaymentState.UNKNOWN;
            failure = reason;
        }
    }

    /** The gateway has refused to open a session. */
    void refused(String reason) {
        if (state.open() && sessionId == null) {
            state = PaymentState.FAILED;
            failure = reason;
        }
    }

    void expired() {
        if (state.open()) {
            state = PaymentState.EXPIRED;
            checkoutUrl = null;
        }
    }

    void held(GatewaySession session, String reason) {
        state = PaymentState.MISMATCH;
        trouble = null;
        hold(session);
        checkoutUrl = null;
        failure = reason;
    }

    void paid(GatewaySession session, Long receipt, Instant now) {
        hold(session);
        paid(receipt, now);
    }

    /** What the gateway calls the session and its charge is unique, so the lead alone has it. */
    private void hold(GatewaySession session) {
        if (leads()) {
            sessionId = session.id();
            providerPaymentId = session.providerPayment();
        }
    }

    /** @param receipt none when no money has come from outside */
    void paid(@Nullable Long receipt, Instant now) {
        state = PaymentState.PAID;
        checkoutUrl = null;
        failure = null;
        trouble = null;
        receiptNumber = receipt;
        settledAt = now;
    }

    /** What has not left the payment yet; nothing before it is settled. */
    Money left() {
        return Money.ofMinor(state == PaymentState.PAID ? amountMinor - withdrawnMinor : 0, currency);
    }

    /** @param amount not more than is left; negative when money comes back that did not leave after all */
    void withdraw(Money amount) {
        withdrawnMinor = Math.addExact(withdrawnMinor, amount.minor());
    }

    /** True when nothing that the gateway says can change it any more. */
    boolean isFinal() {
        return state == PaymentState.PAID || state == PaymentState.MISMATCH;
    }

    /** False for the part of another payment's session. */
    boolean leads() {
        return leadId == null || leadId == id();
    }

    /** True when the session pays several accounts. */
    boolean joint() {
        return leadId != null;
    }

    PaymentId lead() {
        return new PaymentId(leadId == null ? id() : leadId);
    }

    PaymentId paymentId() {
        return new PaymentId(id());
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    PaymentMethod method() {
        return method;
    }

    @Nullable
    Long startedBy() {
        return startedBy;
    }

    /** This one again, for who asks under its key; refuses who asks for something else. */
    Attempt same(AccountId account, Money amount, PaymentMethod asked) {
        if (!account().equals(account) || !amount().equals(amount) || method != asked) {
            throw new PaymentRejected(Problem.of("payment.requestKey.used").at("requestKey"));
        }
        return attempt(paymentId(), amount);
    }

    Attempt attempt(PaymentId lead, Money asked) {
        return new Attempt(row(), left(), lead, asked, saved(), sessionId, checkoutUrl, returnBase, failure);
    }

    private @Nullable SavedMethod saved() {
        return savedCustomer == null || savedMethod == null ? null : new SavedMethod(savedCustomer, savedMethod);
    }

    /** @param lead the one that holds what the gateway calls their charge; this one itself unless several are paid together */
    SettledPayment money(Payment lead) {
        return new SettledPayment(row(), left(), lead.providerPaymentId);
    }

    PaymentRow row() {
        return new PaymentRow(paymentId(), account(), method, state, amount(), startedAt, settledAt, receiptNumber);
    }
}
