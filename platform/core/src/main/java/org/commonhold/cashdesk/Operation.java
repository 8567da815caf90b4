package org.commonhold.cashdesk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** One thing done at the desk; the table takes no changes. */
@Entity
@Table(name = "cash_operation")
class Operation extends TenantEntity {

    private long number;

    @Column(name = "shift_id")
    private @Nullable Long shiftId;

    @Enumerated(EnumType.STRING)
    private OperationKind kind;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    @Column(name = "payment_id")
    private @Nullable Long paymentId;

    @Column(name = "undone_id")
    private @Nullable Long undoneId;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "tendered_minor")
    private @Nullable Long tenderedMinor;

    @Column(name = "balance_minor")
    private @Nullable Long balanceMinor;

    private String currency;

    private @Nullable String reason;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Operation() {}

    Operation(@Nullable ShiftId shift, OperationKind kind, PaymentMethod method, Money amount, String requestKey) {
        shiftId = shift == null ? null : shift.value();
        this.kind = kind;
        this.method = method;
        amountMinor = amount.minor();
        currency = amount.currency().getCurrencyCode();
        this.requestKey = requestKey;
    }

    Operation tendered(@Nullable Money handed) {
        tenderedMinor = handed == null ? null : handed.minor();
        return this;
    }

    Operation because(String why) {
        reason = why;
        return this;
    }

    Operation undoing(OperationId undone) {
        undoneId = undone.value();
        return this;
    }

    Operation of(PaymentId payment, Money balance) {
        paymentId = payment.value();
        balanceMinor = balance.minor();
        return this;
    }

    Operation made(long asNumber, String by, Instant now) {
        number = asNumber;
        madeBy = by;
        madeAt = now;
        return this;
    }

    OperationId operationId() {
        return new OperationId(id());
    }

    PaymentMethod method() {
        return method;
    }

    /** Whether a request under the same key is this one again. */
    boolean same(OperationKind asked, Money amount) {
        return kind == asked
                && amountMinor == amount.minor()
                && currency.equals(amount.currency().getCurrencyCode());
    }
}
