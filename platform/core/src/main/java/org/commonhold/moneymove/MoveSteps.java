package org.commonhold.moneymove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.GlAccount;
import org.commonhold.security.Actor;
import org.jspecify.annotations.Nullable;

/** The transactions of a move; each begins with its locks and so reads the rows as they stand. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MoveSteps {

    private static final String OBJECT = "MoneyMove";

    private final MoveStore store;
    private final MoveSql sql;
    private final MoveBooks books;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MoveSteps(MoveStore store, MoveSql sql, MoveBooks books, AuditTrail audit, Clock clock) {
        this.store = store;
        this.sql = sql;
        this.books = books;
        this.audit = audit;
        this.clock = clock;
    }

    /** What can be moved now. */
    public Money most(MoveKind kind, AccountId account, @Nullable MoveId undoes) {
        var currency = books.currency();
        return switch (kind) {
            case TRANSFER -> books.spare(account);
            case WRITE_OFF -> books.open(account);
            case RECOVERY -> undoes == null ? Money.zero(currency) : sql.writtenOff(undoes, currency);
            case DEPOSIT_TO_DEBT -> sql.deposit(account, currency).min(books.open(account));
            case DEPOSIT_KEPT, DEPOSIT_BACK -> sql.deposit(account, currency);
        };
    }

    public MoveId ask(AskMove command, @Nullable MoveId undoes, Actor actor) {
        books.lock(command.account());
        var before = before(command);
        if (before != null) {
            return before;
        }
        judge(MoveRules.judge(command, most(command.kind(), command.account(), undoes)));
        var move = store.add(new MoneyMove(command, undoes, actor, clock.instant()));
        audit.record("move.ask", OBJECT, move.id(), command.kind().name());
        return move.moveId();
    }

    /** An owner moves what is left over to another account of theirs. */
    public MoveId own(AskMove command, Actor actor) {
        lock(command.account(), command.to());
        var before = before(command);
        if (before != null) {
            return before;
        }
        judge(MoveRules.judge(command, most(command.kind(), command.account(), null)));
        var move = store.add(new MoneyMove(command, null, actor, clock.instant()));
        books.transfer(move);
        move.done(actor, clock.instant());
        audit.record("move.own", OBJECT, move.id(), null);
        return move.moveId();
    }

    public void approve(MoveId id, Actor actor) {
        var move = store.locked(id);
        move.requireDecidable(actor);
        lock(move.account(), move.kind().toAnother() ? move.to() : null);
        var undone = move.kind() == MoveKind.RECOVERY ? store.locked(move.undoes()) : null;
        judge(MoveRules.amount(
                move.amount(), most(move.kind(), move.account(), undone == null ? null : undone.moveId())));
        switch (move.kind()) {
            case TRANSFER -> books.transfer(move);
            case WRITE_OFF -> books.writeOff(move);
            case RECOVERY -> books.recover(move, Objects.requireNonNull(undone).payment());
            case DEPOSIT_TO_DEBT -> books.depositToDebt(move);
            case DEPOSIT_KEPT -> books.deposit(move, GlAccount.INCOME);
            case DEPOSIT_BACK -> books.deposit(move, GlAccount.BANK);
        }
        move.done(actor, clock.instant());
        audit.record("move.approve", OBJECT, id.value(), null);
    }

    public void decline(MoveId id, String why, Actor actor) {
        judge(MoveRules.reason(why));
        store.locked(id).decline(actor, clock.instant(), why.strip());
        audit.record("move.decline", OBJECT, id.value(), null);
    }

    private @Nullable MoveId before(AskMove command) {
        var before = store.byRequestKey(command.requestKey());
        if (before.isPresent() && !before.get().same(command)) {
            throw new MoveRejected(Problem.of("payment.requestKey.used").at("requestKey"));
        }
        return before.map(MoneyMove::moveId).orElse(null);
    }

    /** Always in the same order, so that two moves never wait for each other. */
    private void lock(AccountId account, @Nullable AccountId other) {
        Stream.of(account, other == null ? account : other)
                .distinct()
                .sorted(Comparator.comparingLong(AccountId::value))
                .forEach(books::lock);
    }

    private static void judge(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new MoveRejected(problems);
        }
    }
}
