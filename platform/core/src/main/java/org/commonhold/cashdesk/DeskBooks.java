package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Withdrawal;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/** What the desk books in the ledger and notes in the audit trail, in the caller's transaction. */
@ApplicationScoped
class DeskBooks {

    private final Ledger ledger;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    DeskBooks(Ledger ledger, AuditTrail audit, CompanyCalendar calendar) {
        this.ledger = ledger;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Opening cash fetched from the bank. */
    void fetched(ShiftId shift, Money amount) {
        post(EntryKind.SETTLED, SourceKind.SHIFT, shift.value(), GlAccount.CASH, GlAccount.BANK, amount);
    }

    void collected(OperationId operation, Money amount) {
        post(EntryKind.SETTLED, SourceKind.SHIFT, operation.value(), GlAccount.BANK, GlAccount.CASH, amount);
    }

    /** @param difference counted less expected; nothing is booked when there is none */
    void differs(ShiftId shift, Money difference) {
        if (difference.isPositive()) {
            post(
                    EntryKind.DIFFERENCE,
                    SourceKind.SHIFT,
                    shift.value(),
                    GlAccount.CASH,
                    GlAccount.CASH_DIFFERENCES,
                    difference);
        } else if (!difference.isZero()) {
            post(
                    EntryKind.DIFFERENCE,
                    SourceKind.SHIFT,
                    shift.value(),
                    GlAccount.CASH_DIFFERENCES,
                    GlAccount.CASH,
                    difference.negated());
        }
    }

    /** What was taken out of a payment leaves the drawer, or was never at the bank. */
    void givenBack(OperationId operation, Withdrawal taken) {
        var from = taken.method() == PaymentMethod.CASH ? GlAccount.CASH : GlAccount.BANK;
        ledger.post(new PostEntry(
                EntryKind.REFUND,
                SourceKind.REFUND,
                operation.value(),
                calendar.today(),
                List.of(
                        EntryLine.of(GlAccount.ADVANCES, taken.account(), taken.amount()),
                        EntryLine.of(from, taken.amount().negated()))));
    }

    void note(String action, String object, long id, @Nullable String detail) {
        audit.record(action, object, id, detail);
    }

    private void post(EntryKind kind, SourceKind source, long id, GlAccount debit, GlAccount credit, Money amount) {
        ledger.post(new PostEntry(
                kind,
                source,
                id,
                calendar.today(),
                List.of(EntryLine.of(debit, amount), EntryLine.of(credit, amount.negated()))));
    }
}
