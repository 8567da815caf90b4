package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonhold.bankmatch.MatchReason;
import org.commonhold.estate.AccountAccess;
import org.commonhold.job.Retry;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/**
 * The work list of money whose owner is not known: accept what is proposed, say whose it is, split it, leave it, ignore it, take an
 * assignment back. Each answer is the movement as it then stands.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SuspenseWork {

    private static final int REASON = 200;

    private final SuspenseSteps steps;
    private final AccountAccess accounts;

    @Inject
    SuspenseWork(SuspenseSteps steps, AccountAccess accounts) {
        this.steps = steps;
        this.accounts = accounts;
    }

    /** Proposals first, then the oldest; what somebody has looked at comes last. */
    public List<BankEntryRow> open(int offset, int limit) {
        Access.require(Permission.BANK_WORK);
        return steps.open(offset, limit);
    }

    public long countOpen() {
        Access.require(Permission.BANK_WORK);
        return steps.countOpen();
    }

    /** The first of the work list. */
    public Optional<BankEntryRow> next() {
        return open(0, 1).stream().findFirst();
    }

    public BankEntryRow entry(BankEntryId id) {
        Access.require(Permission.BANK_WORK);
        return steps.entry(id).orElseThrow(() -> new NotFound("bank entry"));
    }

    /** Books the whole movement for the account that is proposed. */
    public BankEntryRow accept(BankEntryId id) {
        var entry = entry(id);
        var proposed = entry.proposed();
        if (proposed == null) {
            throw new BankWorkRejected(Problem.of("bank.entry.noProposal"));
        }
        var parts = List.of(new SuspenseSteps.Part(proposed.account(), entry.amount()));
        return done(id, () -> steps.assign(id, parts, MatchReason.PERSON));
    }

    /** Books the movement for one account or several; the parts must add up to it. */
    public BankEntryRow assign(BankEntryId id, List<Assignment> parts) {
        Access.require(Permission.BANK_WORK);
        if (parts.isEmpty()) {
            throw new BankWorkRejected(Problem.of("bank.part.none").at("account"));
        }
        var known = parts.stream()
                .map(p -> new SuspenseSteps.Part(accounts.account(p.account()).id(), p.amount()))
                .toList();
        return done(id, () -> steps.assign(id, known, MatchReason.PERSON));
    }

    /** Takes the assignment of a movement back, with the reason. */
    public BankEntryRow undo(BankEntryId id, String reason) {
        Access.require(Permission.BANK_WORK);
        var why = reason(reason);
        return done(id, () -> steps.undo(id, steps.shares(id), why));
    }

    /** Not money of owners, or booked another way: takes it off the books of this list, with the reason. */
    public BankEntryRow ignore(BankEntryId id, String reason) {
        Access.require(Permission.BANK_WORK);
        var why = reason(reason);
        return done(id, () -> steps.ignore(id, why));
    }

    /** Stays where it is; the list shows who has looked and what that person found. */
    public BankEntryRow leave(BankEntryId id, String found) {
        Access.require(Permission.BANK_WORK);
        var why = reason(found);
        return done(id, () -> steps.leave(id, why));
    }

    private BankEntryRow done(BankEntryId id, Supplier<Boolean> step) {
        Retry.onConflict(step);
        return entry(id);
    }

    private static String reason(String given) {
        var reason = given.strip();
        if (reason.isEmpty() || reason.length() > REASON) {
            throw new BankWorkRejected(Problem.of("bank.reason", REASON).at("reason"));
        }
        return reason;
    }
}
