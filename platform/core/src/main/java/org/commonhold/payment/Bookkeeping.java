package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.tenancy.CompanyCalendar;

/**
 * Books what has come in: credits and advances pay first what they can, then the new payment what the rules put first; what is
 * left is an advance. Works inside the caller's transaction, which holds the account's lock.
 */
@ApplicationScoped
class Bookkeeping {

    private final Offsets offsets;
    private final AllocationSql allocations;
    private final Ledger ledger;
    private final CompanyCalendar calendar;

    @Inject
    Bookkeeping(Offsets offsets, AllocationSql allocations, Ledger ledger, CompanyCalendar calendar) {
        this.offsets = offsets;
        this.allocations = allocations;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    LocalDate today() {
        return calendar.today();
    }

    /** Debit where the money is, credit the charges that it pays and the advance. */
    void book(PaymentRow payment, LocalDate bookedOn) {
        var amount = payment.amount();
        var account = payment.account();
        var open = offsets.apply(account, payment.id()).open();
        var shares = AllocationRules.pay(amount, open, offsets.order(bookedOn));
        shares.forEach(share -> allocations.add(payment.id(), share, calendar.now()));
        var allocated = AllocationRules.sum(Money.zero(amount.currency()), shares);
        var lines = new ArrayList<EntryLine>();
        lines.add(EntryLine.of(where(payment.method()), amount));
        addCredit(lines, GlAccount.RECEIVABLE, account, of(amount, shares, false));
        addCredit(lines, GlAccount.LATE_FEES_DUE, account, of(amount, shares, true));
        addCredit(lines, GlAccount.ADVANCES, account, amount.minus(allocated));
        ledger.post(new PostEntry(
                EntryKind.PAYMENT, SourceKind.PAYMENT, payment.id().value(), bookedOn, lines));
    }

    private static Money of(Money amount, List<Share> shares, boolean lateFee) {
        return AllocationRules.sum(
                Money.zero(amount.currency()),
                shares.stream().filter(s -> s.lateFee() == lateFee).toList());
    }

    private static void addCredit(List<EntryLine> lines, GlAccount gl, AccountId account, Money amount) {
        if (amount.isPositive()) {
            lines.add(EntryLine.of(gl, account, amount.negated()));
        }
    }

    private static GlAccount where(PaymentMethod method) {
        return switch (method) {
            case CARD, TERMINAL -> GlAccount.CLEARING;
            case CASH -> GlAccount.CASH;
            case TRANSFER, DEBIT -> GlAccount.BANK;
            case MOVED -> throw new IllegalArgumentException("a transfer between accounts is booked as such");
        };
    }
}
