package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.payment.MoneyReturned;
import org.commonhold.payment.Withdrawals;
import org.commonhold.tenancy.CompanyCalendar;

/** What a refund changes in the books, each step once, in the caller's transaction. */
@ApplicationScoped
class RefundBooks {

    private final Withdrawals withdrawals;
    private final Ledger ledger;
    private final CompanyCalendar calendar;
    private final Event<MoneyReturned> returned;

    @Inject
    RefundBooks(Withdrawals withdrawals, Ledger ledger, CompanyCalendar calendar, Event<MoneyReturned> returned) {
        this.returned = returned;
        this.withdrawals = withdrawals;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** The money leaves the payment and is owed to who paid. */
    void approved(Refund refund) {
        var amount = refund.amount();
        var taken = withdrawals.take(refund.payment(), amount, SourceKind.REFUND, refund.id());
        post(
                EntryKind.REFUND,
                refund,
                EntryLine.of(GlAccount.ADVANCES, taken.account(), amount),
                EntryLine.of(GlAccount.REFUNDS_PAYABLE, amount.negated()));
    }

    /** It has left, and who has to know is told. */
    void confirmed(Refund refund) {
        post(
                EntryKind.SETTLED,
                refund,
                EntryLine.of(GlAccount.REFUNDS_PAYABLE, refund.amount()),
                EntryLine.of(refund.way().from(), refund.amount().negated()));
        returned.fire(new MoneyReturned(refund.payment(), account(refund), refund.amount(), refund.id()));
    }

    /** It did not leave, or came back after it had left: it is on the account again and pays what is open. */
    void failed(Refund refund) {
        var account = account(refund);
        var where = refund.state() == RefundState.CONFIRMED ? refund.way().from() : GlAccount.REFUNDS_PAYABLE;
        post(
                EntryKind.GIVEN_BACK,
                refund,
                EntryLine.of(where, refund.amount()),
                EntryLine.of(GlAccount.ADVANCES, account, refund.amount().negated()));
        withdrawals.giveBack(refund.payment(), refund.amount());
    }

    private AccountId account(Refund refund) {
        return withdrawals.hold(refund.payment()).payment().account();
    }

    private void post(EntryKind kind, Refund refund, EntryLine debit, EntryLine credit) {
        ledger.post(new PostEntry(kind, SourceKind.REFUND, refund.id(), calendar.today(), List.of(debit, credit)));
    }
}
