package org.commonhold.moneymove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import org.commonhold.allocation.Allocations;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Receiving;
import org.commonhold.payment.RecordPayment;
import org.commonhold.payment.Withdrawals;
import org.commonhold.tenancy.CompanyCalendar;

/** Books moves, inside a transaction that holds the move. What pays charges is received as a payment, so it is found and undone like one. */
@ApplicationScoped
class MoveBooks {

    private final Withdrawals withdrawals;
    private final Receiving receiving;
    private final Allocations allocations;
    private final Ledger ledger;
    private final CompanyCalendar calendar;

    @Inject
    MoveBooks(
            Withdrawals withdrawals,
            Receiving receiving,
            Allocations allocations,
            Ledger ledger,
            CompanyCalendar calendar) {
        this.withdrawals = withdrawals;
        this.receiving = receiving;
        this.allocations = allocations;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    Currency currency() {
        return calendar.company().currency();
    }

    /** What payments of the account have left over. */
    Money spare(AccountId account) {
        return withdrawals.spare(account, currency());
    }

    /** What the account's charges are open for. */
    Money open(AccountId account) {
        return allocations.open(account, currency());
    }

    void lock(AccountId account) {
        allocations.lock(account);
    }

    void transfer(MoneyMove move) {
        var amount = move.amount();
        withdrawals.takeSpare(move.account(), amount, SourceKind.TRANSFER, move.id());
        move.receivedAs(receive(
                move, move.to(), PaymentMethod.MOVED, EntryLine.of(GlAccount.ADVANCES, move.account(), amount)));
    }

    void writeOff(MoneyMove move) {
        move.receivedAs(receive(
                move, move.account(), PaymentMethod.WRITE_OFF, EntryLine.of(GlAccount.BAD_DEBT, move.amount())));
    }

    void depositToDebt(MoneyMove move) {
        move.receivedAs(
                receive(move, move.account(), PaymentMethod.DEPOSIT, EntryLine.of(GlAccount.DEPOSITS, move.amount())));
    }

    /** The charges are open again as they were; what is paid then pays them. */
    void recover(MoneyMove move, PaymentId writeOff) {
        var amount = move.amount();
        withdrawals.take(writeOff, amount, SourceKind.WRITE_OFF, move.id());
        post(
                move,
                EntryKind.GIVEN_BACK,
                SourceKind.WRITE_OFF,
                List.of(
                        EntryLine.of(GlAccount.ADVANCES, move.account(), amount),
                        EntryLine.of(GlAccount.BAD_DEBT, amount.negated())));
        allocations.useAdvances(move.account());
    }

    void deposit(MoneyMove move, GlAccount to) {
        post(
                move,
                EntryKind.DEPOSIT,
                SourceKind.DEPOSIT,
                List.of(
                        EntryLine.of(GlAccount.DEPOSITS, move.amount()),
                        EntryLine.of(to, move.amount().negated())));
    }

    private PaymentId receive(MoneyMove move, AccountId account, PaymentMethod method, EntryLine from) {
        var command = new RecordPayment(account, move.amount(), method, calendar.today(), "move-" + move.id());
        return receiving.take(command, true, from);
    }

    private void post(MoneyMove move, EntryKind kind, SourceKind source, List<EntryLine> lines) {
        ledger.post(new PostEntry(kind, source, move.id(), calendar.today(), lines));
    }
}
