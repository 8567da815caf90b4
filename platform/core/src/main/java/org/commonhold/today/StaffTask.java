package org.commonhold.today;

import java.time.LocalDate;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody of the staff.
 *
 * @param target what it is about: month, run, payment, estate, request or work order number
 * @param place address or name, where there is one
 * @param by the day by which it should be done, if there is one
 */
public record StaffTask(
        Kind kind,
        Urgency urgency,
        String target,
        long count,
        @Nullable BillingPeriod period,
        @Nullable String place,
        @Nullable Money amount,
        @Nullable LocalDate by) {

    /** What has to be done; the order of harm within one urgency. */
    public enum Kind {
        EMERGENCY,
        BOOKS_BROKEN,
        REQUEST_NEW,
        ORDER_LATE,
        ORDER_UNASSIGNED,
        RUN_INTERRUPTED,
        PAYMENT_HELD,
        PAYMENT_UNCLEAR,
        PAYMENT_DISPUTED,
        REFUND_UNCLEAR,
        REFUND_TO_APPROVE,
        REFUND_TO_PAY,
        PAID_TWICE,
        PROVIDER_DIFFERENCE,
        MONEY_UNMATCHED,
        RUN_TO_POST,
        RUN_TO_APPROVE,
        MOVE_TO_APPROVE,
        MONTH_TO_BILL,
        READINGS_MISSING,
        INVITE_OWNERS
    }

    /** When. */
    public enum Urgency {
        OVERDUE,
        TODAY,
        THIS_WEEK
    }
}
