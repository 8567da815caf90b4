package org.commonhold.moneymove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.AccountRef;
import org.commonhold.job.Retry;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/** Asks for, decides and shows moves of money. No transaction is open around a step: a caller's own is suspended. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class MoneyMoves {

    private final MoveSteps steps;
    private final MoveLists lists;
    private final AccountAccess access;

    @Inject
    MoneyMoves(MoveSteps steps, MoveLists lists, AccountAccess access) {
        this.steps = steps;
        this.lists = lists;
        this.access = access;
    }

    /** How much of an account can be moved now. */
    public Money most(MoveKind kind, AccountId account) {
        Access.require(Permission.MONEY_MOVE);
        return steps.most(kind, access.account(account).id(), null);
    }

    /** Keeps a wish until a second person decides it; refuses what could not be done now. */
    public MoveId ask(AskMove command) {
        var actor = Access.require(Permission.MONEY_MOVE);
        access.account(command.account());
        if (command.to() != null) {
            access.account(command.to());
        }
        if (command.kind() == MoveKind.RECOVERY) {
            throw new MoveRejected(Problem.of("move.recovery.writeOff").at("kind"));
        }
        return Retry.onConflict(() -> steps.ask(command, null, actor));
    }

    /** Keeps the wish to take a write-off back. */
    public MoveId recover(RecoverWriteOff command) {
        var actor = Access.require(Permission.MONEY_MOVE);
        var writeOff = lists.row(command.writeOff());
        if (writeOff.kind() != MoveKind.WRITE_OFF || writeOff.state() != MoveState.DONE) {
            throw new MoveRejected(Problem.of("move.recovery.writeOff").at("writeOff"));
        }
        var ask = new AskMove(
                MoveKind.RECOVERY,
                writeOff.account(),
                null,
                command.amount(),
                null,
                command.reason(),
                command.requestKey());
        return Retry.onConflict(() -> steps.ask(ask, command.writeOff(), actor));
    }

    /** By another person than who asked; does it at once, or refuses what cannot be done any more. */
    public void approve(MoveId id) {
        var actor = Access.require(Permission.MONEY_APPROVE);
        Retry.onConflict(() -> {
            steps.approve(id, actor);
            return id;
        });
    }

    public void decline(MoveId id, String why) {
        var actor = Access.require(Permission.MONEY_APPROVE);
        Retry.onConflict(() -> {
            steps.decline(id, why, actor);
            return id;
        });
    }

    /** What an owner's account has left over. */
    public Money mostOfMine(AccountId account) {
        Access.require(Permission.OWN_PAY);
        return steps.most(MoveKind.TRANSFER, mine(account).id(), null);
    }

    /** An owner moves what is left over on one account to another that is theirs too; done at once. */
    public MoveId moveMine(AskMove command) {
        var actor = Access.require(Permission.OWN_PAY);
        var other = command.to();
        if (command.kind() != MoveKind.TRANSFER || other == null) {
            throw new MoveRejected(Problem.of("move.to.missing").at("to"));
        }
        mine(command.account());
        mine(other);
        return Retry.onConflict(() -> steps.own(command, actor));
    }

    /** The latest first; of one state or account where wanted. */
    public List<MoveRow> list(@Nullable MoveState state, @Nullable AccountId account, int offset, int limit) {
        Access.requireAny(Permission.MONEY_MOVE, Permission.MONEY_APPROVE);
        return lists.list(state, account, offset, limit);
    }

    /** How many wait for a decision. */
    public long waiting() {
        Access.require(Permission.MONEY_APPROVE);
        return lists.waiting();
    }

    public MoveRow details(MoveId id) {
        Access.requireAny(Permission.MONEY_MOVE, Permission.MONEY_APPROVE);
        return lists.row(id);
    }

    private AccountRef mine(AccountId account) {
        return access.myAccounts().stream()
                .filter(a -> a.id().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("account"));
    }
}
