package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import org.commonhold.allocation.Allocations;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/** Books what has come in. Works inside the caller's transaction, which holds the account's lock. */
@ApplicationScoped
class Bookkeeping {

    private final Allocations allocations;
    private final Ledger ledger;
    private final CompanyCalendar calendar;

    @Inject
    Bookkeeping(Allocations allocations, Ledger ledger, CompanyCalendar calendar) {
        this.allocations = allocations;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    LocalDate today() {
        return calendar.today();
    }

    /** Debit where the money comes from, credit the charges that it pays and the advance. */
    void book(PaymentRow payment, LocalDate bookedOn, EntryLine from, @Nullable BillingPeriod named) {
        var id = payment.id().value();
        var lines = new ArrayList<EntryLine>();
        lines.add(from);
        lines.addAll(allocations
                .pay(payment.account(), id, payment.amount(), bookedOn, named)
                .credits());
        ledger.post(new PostEntry(EntryKind.PAYMENT, SourceKind.PAYMENT, id, bookedOn, lines));
    }

    /** Where money from outside lies. */
    static EntryLine from(PaymentRow payment) {
        return EntryLine.of(
                switch (payment.method()) {
                    case CARD, TERMINAL -> GlAccount.CLEARING;
                    case CASH -> GlAccount.CASH;
                    case TRANSFER, DEBIT -> GlAccount.BANK;
                    case MOVED, WRITE_OFF, DEPOSIT, OPENING ->
                        throw new IllegalArgumentException(payment.method() + " does not say where it comes from");
                },
                payment.amount());
    }
}
