package org.commonhold.terminal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.cashdesk.OperationId;
import org.commonhold.cashdesk.ShiftId;
import org.commonhold.cashdesk.TakeMoney;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A card asked for at a reader. Paid, cancelled, declined and mismatch are final. */
@Entity
@Table(name = "reader_charge")
class ReaderCharge extends TenantEntity {

    @Column(name = "reader_id")
    private long readerId;

    @Column(name = "shift_id")
    private long shiftId;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private ReaderChargeState state;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;

    @Column(name = "request_key")
    private String requestKey;

    private boolean again;

    @Column(name = "intent_id")
    private @Nullable String intentId;

    private @Nullable String failure;

    @Column(name = "operation_id")
    private @Nullable Long operationId;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReaderCharge() {}

    ReaderCharge(StartReaderCharge command, ShiftId shift, String by, Instant now) {
        readerId = command.reader().value();
        shiftId = shift.value();
        accountId = command.account().value();
        state = ReaderChargeState.STARTED;
        amountMinor = command.amount().minor();
        currency = command.amount().currency().getCurrencyCode();
        requestKey = command.requestKey();
        again = command.again();
        startedBy = by;
        startedAt = now;
    }

    void prepared(String intent) {
        if (state.open()) {
            intentId = intent;
        }
    }

    void waiting() {
        if (state.open()) {
            state = ReaderChargeState.WAITING;
            failure = null;
        }
    }

    void lost(String reason) {
        if (state.open()) {
            state = ReaderChargeState.UNKNOWN;
            failure = reason;
        }
    }

    void paid(OperationId operation, Instant now) {
        end(ReaderChargeState.PAID, null, now);
        operationId = operation.value();
    }

    void ended(ReaderChargeState as, @Nullable String reason, Instant now) {
        if (state.open()) {
            end(as, reason, now);
        }
    }

    private void end(ReaderChargeState as, @Nullable String reason, Instant now) {
        state = as;
        failure = reason;
        endedAt = now;
    }

    boolean open() {
        return state.open();
    }

    /** This one again, for who asks under its key; refuses who asks for something else. */
    ReaderCharge same(StartReaderCharge command) {
        if (!account().equals(command.account()) || !amount().equals(command.amount())) {
            throw new TerminalRejected(Problem.of("payment.requestKey.used").at("requestKey"));
        }
        return this;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    ShiftId shift() {
        return new ShiftId(shiftId);
    }

    ReaderId reader() {
        return new ReaderId(readerId);
    }

    @Nullable
    String intent() {
        return intentId;
    }

    String startedBy() {
        return startedBy;
    }

    /** What is booked when the card has paid. */
    TakeMoney taking() {
        return new TakeMoney(account(), amount(), PaymentMethod.TERMINAL, null, requestKey, again);
    }

    ReaderChargeId chargeId() {
        return new ReaderChargeId(id());
    }

    ReaderChargeRow row() {
        return new ReaderChargeRow(
                chargeId(),
                account(),
                amount(),
                state,
                failure,
                operationId == null ? null : new OperationId(operationId),
                startedAt);
    }
}
