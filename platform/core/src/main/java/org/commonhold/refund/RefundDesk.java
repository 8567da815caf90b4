package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/** Approved refunds that people pay out: from the desk or by a transfer. */
@ApplicationScoped
@Transactional
public class RefundDesk {

    private final RefundStore store;
    private final RefundBooks books;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    RefundDesk(RefundStore store, RefundBooks books, AuditTrail audit, CompanyCalendar calendar) {
        this.store = store;
        this.books = books;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** The transfer has been made. */
    public void transferred(RefundId id) {
        Access.require(Permission.BANK_WORK);
        payOut(id, RefundWay.BANK);
    }

    /** Cash has been handed over; in the desk's own transaction, which notes it in the shift. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handedOver(RefundId id) {
        Access.require(Permission.CASH_DESK);
        payOut(id, RefundWay.CASH);
    }

    /** It will not be paid out after all: the money is on the account again and pays what is open. */
    public void callOff(RefundId id, String why) {
        Access.require(Permission.REFUNDS_APPROVE);
        RefundRules.note(why, "why").ifPresent(problem -> {
            throw new RefundRejected(problem);
        });
        var refund = store.locked(id);
        if (refund.way() == RefundWay.CARD || refund.state() != RefundState.APPROVED) {
            throw new RefundRejected(Problem.of("refund.notToBePaid"));
        }
        books.failed(refund);
        refund.failed(why.strip(), calendar.now());
        audit.record("refund.fail", "REFUND", refund.id(), why.strip());
    }

    private void payOut(RefundId id, RefundWay way) {
        var refund = store.locked(id);
        if (refund.way() != way || refund.state() != RefundState.APPROVED) {
            throw new RefundRejected(Problem.of("refund.notToBePaid"));
        }
        books.confirmed(refund);
        refund.confirmed(null, calendar.now());
        audit.record("refund.confirm", "REFUND", refund.id(), way.name());
    }
}
