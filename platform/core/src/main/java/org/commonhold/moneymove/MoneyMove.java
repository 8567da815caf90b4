package org.commonhold.moneymove;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.payment.PaymentId;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A move of money, from being asked for to its end. */
@Entity
@Table(name = "money_move")
class MoneyMove extends TenantEntity {

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "to_account_id")
    private @Nullable Long toAccountId;

    @Column(name = "undoes_id")
    private @Nullable Long undoesId;

    @Enumerated(EnumType.STRING)
    private MoveKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable WriteOffGround ground;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;
    private String reason;

    @Column(name = "request_key")
    private String requestKey;

    @Enumerated(EnumType.STRING)
    private MoveState state = MoveState.ASKED;

    @Column(name = "asked_by")
    private @Nullable Long askedBy;

    @Column(name = "asked_name")
    private String askedName;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_name")
    private @Nullable String decidedName;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String declined;

    @Column(name = "payment_id")
    private @Nullable Long paymentId;

    @SuppressWarnings("NullAway.Init")
    protected MoneyMove() {}

    @SuppressWarnings("NullAway.Init")
    MoneyMove(AskMove command, @Nullable MoveId undoes, Actor actor, Instant now) {
        accountId = command.account().value();
        toAccountId = command.to() == null ? null : command.to().value();
        undoesId = undoes == null ? null : undoes.value();
        kind = command.kind();
        ground = command.ground();
        amountMinor = command.amount().minor();
        currency = command.amount().currency().getCurrencyCode();
        reason = command.reason().strip();
        requestKey = command.requestKey();
        askedBy = actor.id();
        askedName = actor.name();
        askedAt = now;
    }

    /** Only somebody else than who asked, and once. */
    void requireDecidable(Actor actor) {
        requireAsked();
        if (Objects.equals(actor.id(), askedBy)) {
            throw new MoveRejected(Problem.of("move.samePerson"));
        }
    }

    void done(Actor actor, Instant now) {
        decide(actor, now, MoveState.DONE);
    }

    void decline(Actor actor, Instant now, String why) {
        requireAsked();
        decide(actor, now, MoveState.DECLINED);
        declined = why;
    }

    void receivedAs(PaymentId payment) {
        paymentId = payment.value();
    }

    private void requireAsked() {
        if (state != MoveState.ASKED) {
            throw new MoveRejected(Problem.of("move.decided"));
        }
    }

    private void decide(Actor actor, Instant now, MoveState decision) {
        state = decision;
        decidedName = actor.name();
        decidedAt = now;
    }

    /** True when who asks under its key asks for the same. */
    boolean same(AskMove command) {
        var other = command.to() == null ? null : command.to().value();
        return kind == command.kind()
                && accountId == command.account().value()
                && Objects.equals(toAccountId, other)
                && amount().equals(command.amount());
    }

    MoveId moveId() {
        return new MoveId(id());
    }

    MoveKind kind() {
        return kind;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    AccountId to() {
        return new AccountId(Objects.requireNonNull(toAccountId));
    }

    MoveId undoes() {
        return new MoveId(Objects.requireNonNull(undoesId));
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    PaymentId payment() {
        return new PaymentId(Objects.requireNonNull(paymentId));
    }
}
