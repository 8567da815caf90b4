package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import org.commonhold.audit.AuditTrail;
import org.commonhold.dispute.Disputes;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.Withdrawals;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.CompanyCalendar;

/**
 * Asking for a refund and deciding it. Each transaction begins with its locks, the refund before the payment, and so reads the rows
 * as they stand: however many ask at once, no more goes back than is left.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RefundSteps {

    private static final String OBJECT = "REFUND";

    private final RefundStore store;
    private final RefundBooks books;
    private final RefundPolicySql policy;
    private final Withdrawals withdrawals;
    private final Disputes disputes;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    RefundSteps(
            RefundStore store,
            RefundBooks books,
            RefundPolicySql policy,
            Withdrawals withdrawals,
            Disputes disputes,
            AuditTrail audit,
            CompanyCalendar calendar) {
        this.store = store;
        this.books = books;
        this.policy = policy;
        this.withdrawals = withdrawals;
        this.disputes = disputes;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Approved at once up to the company's limit; the key that was used before gives the first refund. */
    public RefundId request(RequestRefund command, Actor actor) {
        var payment = withdrawals.hold(command.payment());
        var before = store.byRequestKey(command.requestKey());
        if (before.isPresent()) {
            before.get().requireSame(command);
            return before.get().refundId();
        }
        var waiting =
                new Money(store.requested(command.payment()), payment.left().currency());
        var problems = new ArrayList<>(RefundRules.judge(command, payment, waiting, calendar.now()));
        if (!problems.isEmpty()) {
            throw new RefundRejected(problems);
        }
        requireUndisputed(command.payment());
        var refund = new Refund(command, actor, calendar.now());
        var gone = new Money(store.gone(command.payment()), payment.left().currency());
        store.add(refund);
        audit.record("refund.request", OBJECT, refund.id(), null);
        if (!RefundRules.secondPerson(command.amount(), gone.plus(waiting), policy.latest())) {
            approve(refund, actor);
        }
        return refund.refundId();
    }

    public void approve(RefundId id, Actor actor) {
        var refund = store.locked(id);
        refund.requireSecond(actor);
        withdrawals.hold(refund.payment());
        requireUndisputed(refund.payment());
        approve(refund, actor);
    }

    private void approve(Refund refund, Actor actor) {
        books.approved(refund);
        refund.approve(actor, calendar.now());
        audit.record("refund.approve", OBJECT, refund.id(), null);
    }

    public void reject(RefundId id, String why, Actor actor) {
        var refund = store.locked(id);
        refund.requireSecond(actor);
        refund.reject(actor, why, calendar.now());
        audit.record("refund.reject", OBJECT, refund.id(), null);
    }

    /** The provider holds the money back and would refuse. */
    private void requireUndisputed(PaymentId payment) {
        if (disputes.undecided(payment)) {
            throw new RefundRejected(Problem.of("refund.disputed"));
        }
    }
}
