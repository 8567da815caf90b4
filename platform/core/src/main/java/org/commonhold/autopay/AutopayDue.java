package org.commonhold.autopay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** One due day. The number of tries names the payment, so that a try that was broken off is the same one when it goes on. */
@Entity
@Table(name = "autopay_due")
class AutopayDue extends TenantEntity {

    private static final int LONGEST_REASON = 200;

    @Column(name = "autopay_id")
    private long autopayId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "first_on")
    private LocalDate firstOn;

    @Column(name = "next_on")
    private LocalDate nextOn;

    private int tries;

    @Enumerated(EnumType.STRING)
    private DueState state;

    private @Nullable String reason;

    @Column(name = "amount_minor")
    private @Nullable Long amountMinor;

    @Column(name = "payment_id")
    private @Nullable Long paymentId;

    @SuppressWarnings("NullAway.Init")
    protected AutopayDue() {}

    AutopayDue(long autopay, LocalDate dueOn, LocalDate firstOn) {
        autopayId = autopay;
        this.dueOn = dueOn;
        this.firstOn = firstOn;
        nextOn = firstOn;
        state = DueState.PLANNED;
    }

    /** Whether it waits to be taken on this day, or was being taken when the work broke off. */
    boolean ready(LocalDate today) {
        var waits = state == DueState.PLANNED || state == DueState.RETRY;
        return state == DueState.CHARGING || waits && !nextOn.isAfter(today);
    }

    boolean charging() {
        return state == DueState.CHARGING;
    }

    /** A new try begins; one that was broken off goes on with the sum it had. */
    void charge(Money amount) {
        if (state != DueState.CHARGING) {
            state = DueState.CHARGING;
            tries++;
            amountMinor = amount.minor();
            paymentId = null;
            reason = null;
        }
    }

    void paying(PaymentId payment) {
        paymentId = payment.value();
    }

    void paid() {
        state = DueState.PAID;
    }

    void skip(String why, @Nullable Money amount) {
        state = DueState.SKIPPED;
        reason = why;
        amountMinor = amount == null ? null : amount.minor();
    }

    /** Another payment is in the way: this try has not begun. */
    void postpone(LocalDate day, String why) {
        state = DueState.RETRY;
        tries--;
        nextOn = day;
        reason = why;
    }

    void retry(LocalDate day, String why) {
        state = DueState.RETRY;
        nextOn = day;
        reason = cut(why);
    }

    void end(String why) {
        state = DueState.ENDED;
        reason = cut(why);
    }

    private static String cut(String why) {
        return why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
    }

    long autopay() {
        return autopayId;
    }

    int tries() {
        return tries;
    }

    LocalDate firstOn() {
        return firstOn;
    }

    @Nullable
    PaymentId payment() {
        return paymentId == null ? null : new PaymentId(paymentId);
    }

    @Nullable
    Money amount(Money like) {
        return amountMinor == null ? null : new Money(amountMinor, like.currency());
    }

    /** Names the payment of this try. */
    String requestKey() {
        return "autopay-" + id() + "-" + tries;
    }

    /** The day of the next try; null when there is none. */
    @Nullable
    LocalDate next() {
        return state == DueState.PLANNED || state == DueState.RETRY ? nextOn : null;
    }

    AutopayDetails.Last last(Money like) {
        return new AutopayDetails.Last(dueOn, state.name(), reason, amount(like), payment());
    }
}
