package org.commonhold.autopay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.ledger.Ledger;
import org.commonhold.payment.ChargeSaved;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentState;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/** The transactions of the due days; none is open while the gateway is asked. Public methods, because only those are intercepted. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AutopaySteps {

    private final AutopayStore store;
    private final AutopaySql statements;
    private final AutopayMails mails;
    private final Ledger ledger;
    private final CompanyCalendar calendar;
    private final AuditTrail audit;

    @Inject
    AutopaySteps(
            AutopayStore store,
            AutopaySql statements,
            AutopayMails mails,
            Ledger ledger,
            CompanyCalendar calendar,
            AuditTrail audit) {
        this.store = store;
        this.statements = statements;
        this.mails = mails;
        this.ledger = ledger;
        this.calendar = calendar;
        this.audit = audit;
    }

    public List<Long> active() {
        return store.active().stream().map(Autopay::id).toList();
    }

    public List<Long> ready() {
        return store.ready(calendar.today());
    }

    /** Announces the due day that has come near, once. */
    public void plan(long id) {
        var autopay = store.locked(id);
        var due = autopay.is(AutopayState.ACTIVE) ? dueDay(autopay) : Optional.<LocalDate>empty();
        if (due.isPresent() && store.due(autopay, due.get()).isEmpty()) {
            var first = AutopayRules.firstOn(due.get(), calendar.today());
            var planned = store.add(new AutopayDue(id, due.get(), first));
            var amount = autopay.wanted(ledger.balance(autopay.account()));
            if (amount.isPositive()) {
                mails.notice(autopay, planned, amount);
            }
        }
    }

    private Optional<LocalDate> dueDay(Autopay autopay) {
        var day = autopay.dueDay();
        var zone = calendar.company().timeZone();
        return day == null
                ? statements.issuedSince(autopay.account(), autopay.activeAt(), zone)
                : AutopayRules.dueDay(day, LocalDate.ofInstant(autopay.activeAt(), zone), calendar.today());
    }

    /** What is to be charged now, written down before the gateway is asked; empty when nothing is to be. */
    public Optional<ChargeSaved> begin(long dueId) {
        var due = store.lockedDue(dueId);
        var autopay = store.autopay(due.autopay());
        if (!due.ready(calendar.today())) {
            return Optional.empty();
        }
        if (!due.charging() && !judged(autopay, due)) {
            return Optional.empty();
        }
        var amount = due.amount(autopay.limit());
        return amount == null
                ? Optional.empty()
                : Optional.of(new ChargeSaved(autopay.account(), amount, autopay.card(), due.requestKey()));
    }

    private boolean judged(Autopay autopay, AutopayDue due) {
        if (!autopay.is(AutopayState.ACTIVE)) {
            due.end(String.valueOf(autopay.row().stopReason()));
            return false;
        }
        var amount = autopay.wanted(ledger.balance(autopay.account()));
        if (!amount.isPositive()) {
            due.skip(AutopayRules.NOTHING_DUE, null);
            return false;
        }
        if (amount.compareTo(autopay.limit()) > 0) {
            due.skip(AutopayRules.ABOVE_LIMIT, amount);
            mails.aboveLimit(autopay, due, amount);
            return false;
        }
        due.charge(amount);
        return true;
    }

    /** The payment of the try that is under way, if it has begun. */
    public Optional<PaymentId> payment(long dueId) {
        return Optional.ofNullable(store.lockedDue(dueId).payment());
    }

    /** Another payment of the account is in the way: the day is not given up. */
    public void postpone(long dueId, String why) {
        store.lockedDue(dueId).postpone(calendar.today(), why);
    }

    /** Writes down what became of the try; as long as the gateway has not said it, the try goes on. */
    public void ended(long dueId, PaymentDetails payment) {
        var due = store.lockedDue(dueId);
        var state = payment.payment().state();
        due.paying(payment.payment().id());
        if (!due.charging() || state.open()) {
            return;
        }
        switch (state) {
            case PAID -> due.paid();
            case FAILED, EXPIRED -> refused(due, reason(state, payment.failure()));
            default -> due.end(state.name());
        }
    }

    private static String reason(PaymentState state, @Nullable String failure) {
        return failure == null ? state.name() : failure;
    }

    private void refused(AutopayDue due, String why) {
        var autopay = store.locked(due.autopay());
        var next = AutopayRules.retryOn(due.firstOn(), due.tries(), calendar.today());
        if (AutopayRules.ASKS_THE_OWNER.equals(why)) {
            due.end(why);
            mails.asksForYou(autopay, due);
        } else if (next.isPresent()) {
            due.retry(next.get(), why);
            mails.retry(autopay, due, next.get());
        } else {
            due.end(why);
            autopay.stop(StopReason.DECLINED, calendar.now());
            mails.stopped(autopay, due);
            audit.record("autopay.stopped", "AUTOPAY", autopay.id(), why);
        }
    }
}
