package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.bankmatch.MatchReason;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.GlAccount;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.CompanyCalendar;

/**
 * The transactions of the work list. Each begins with its locks, accounts or payments before the movement, and so reads the rows as they
 * stand. Public methods, because only those are intercepted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SuspenseSteps {

    private static final String OBJECT = "BANK_ENTRY";

    private final BankBooking booking;
    private final BankStore store;
    private final BankSql sql;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    SuspenseSteps(BankBooking booking, BankStore store, BankSql sql, AuditTrail audit, CompanyCalendar calendar) {
        this.booking = booking;
        this.store = store;
        this.sql = sql;
        this.audit = audit;
        this.calendar = calendar;
    }

    public List<BankEntryRow> open(int offset, int limit) {
        return sql.open(offset, limit);
    }

    public long countOpen() {
        return sql.countOpen();
    }

    public Optional<BankEntryRow> entry(BankEntryId id) {
        return sql.entry(id);
    }

    /** A part of a movement for an account. */
    record Part(AccountId account, Money amount) {}

    /** The parts are the whole movement; anything else is refused at {@code amount}. */
    public boolean assign(BankEntryId id, List<Part> parts, MatchReason why) {
        booking.lock(parts.stream().map(Part::account).toList());
        var line = store.locked(id).open();
        judge(line, parts);
        for (var part : parts) {
            booking.give(line, part.account(), part.amount(), GlAccount.SUSPENSE, PaymentMethod.TRANSFER);
        }
        line.matched(why);
        audit.record("bank.assign", OBJECT, id.value(), String.valueOf(parts.size()));
        return true;
    }

    private static void judge(BankLine line, List<Part> parts) {
        var amount = line.amount();
        if (!amount.isPositive()) {
            throw new BankWorkRejected(Problem.of("bank.entry.outgoing"));
        }
        if (parts.stream()
                .anyMatch(
                        p -> !p.amount().isPositive() || !p.amount().currency().equals(amount.currency()))) {
            throw new BankWorkRejected(Problem.of("bank.part.positive").at("amount"));
        }
        if (parts.stream().map(Part::account).distinct().count() < parts.size()) {
            throw new BankWorkRejected(Problem.of("bank.part.twice").at("account"));
        }
        var sum = parts.stream().map(Part::amount).reduce(Money::plus).orElse(Money.zero(amount.currency()));
        if (!sum.equals(amount)) {
            throw new BankWorkRejected(Problem.of(
                            "bank.part.sum",
                            sum.major(),
                            amount.major(),
                            amount.currency().getCurrencyCode())
                    .at("amount"));
        }
    }

    /** What of a movement is booked for whom, before the transaction that changes it. */
    public List<BankShare> shares(BankEntryId id) {
        store.line(id);
        return store.shares(id);
    }

    /** Takes the assignment back: the accounts owe again, and the money is nobody's. */
    public boolean undo(BankEntryId id, List<BankShare> seen, String why) {
        booking.lock(seen);
        var line = store.locked(id);
        var shares = store.shares(id);
        if (line.state() != BankEntryState.MATCHED || shares.isEmpty() || !same(seen, shares)) {
            throw new BankWorkRejected(Problem.of("bank.entry.notAssigned"));
        }
        if (!sql.whole(shares)) {
            throw new BankWorkRejected(Problem.of("bank.entry.spent"));
        }
        booking.takeBack(line, shares, why);
        line.unknown(why);
        audit.record("bank.undo", OBJECT, id.value(), why);
        return true;
    }

    private static boolean same(List<BankShare> seen, List<BankShare> now) {
        return seen.stream()
                .map(BankShare::id)
                .toList()
                .equals(now.stream().map(BankShare::id).toList());
    }

    /** It is booked another way, or not money of owners. */
    public boolean ignore(BankEntryId id, String why) {
        var line = store.locked(id).open();
        booking.release(line);
        line.ignore(why);
        audit.record("bank.ignore", OBJECT, id.value(), why);
        return true;
    }

    /** Somebody has looked and does not know either. */
    public boolean leave(BankEntryId id, String why) {
        var line = store.locked(id).open();
        line.unknown(why);
        line.looked(CurrentActor.require().name(), calendar.now(), why);
        audit.record("bank.leave", OBJECT, id.value(), why);
        return true;
    }

    public List<BankEntryId> openReturns(BankImportId id) {
        return sql.openReturns(id);
    }

    /** What a return may take back: the parts of the movement that our reference brought. */
    public List<BankShare> brought(BankEntryId id) {
        var line = store.line(id);
        var reference = line.endToEnd();
        return reference == null
                ? List.of()
                : store.broughtBy(reference, -line.amount().minor())
                        .map(l -> new ArrayList<>(store.shares(l.entryId())))
                        .orElseGet(ArrayList::new);
    }

    /** Takes the payments out again, or leaves the return to a person when it is not clear which, or they are spent. */
    public boolean settleReturn(BankEntryId id, List<BankShare> shares) {
        booking.lock(shares);
        var line = store.locked(id);
        if (shares.isEmpty() || !line.state().open() || !sql.whole(shares)) {
            return false;
        }
        var managed = shares.stream().map(s -> store.share(s.id())).toList();
        booking.goBack(managed, String.valueOf(line.endToEnd()));
        managed.stream().map(BankShare::entry).distinct().forEach(e -> store.locked(e)
                .returned(MatchReason.COLLECTION));
        line.returned(MatchReason.COLLECTION);
        audit.record("bank.return", OBJECT, id.value(), line.endToEnd());
        return true;
    }
}
