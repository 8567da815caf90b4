package org.commonhold.autopay;

import java.time.LocalDate;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * An autopay with what comes next and what came last.
 *
 * @param next the day on which it is taken or tried next; null when that depends on the next statement, or it is not active
 * @param last what became of the latest due day
 * @param usual what the latest statement charged; a limit below it will not do
 */
public record AutopayDetails(
        AutopayRow autopay,
        @Nullable LocalDate next,
        @Nullable Last last,
        @Nullable Money usual) {

    /** True when the usual bill is more than may be taken. */
    public boolean limitTooLow() {
        return autopay.kind() == AutopayKind.BALANCE && usual != null && usual.compareTo(autopay.limit()) > 0;
    }

    /** True when it did not come to a payment by itself: the owner has to pay, or to change something. */
    public boolean needsOwner() {
        if (autopay.state() == AutopayState.STOPPED) {
            return autopay.stopReason() == StopReason.DECLINED;
        }
        return last != null && last.failed();
    }

    /**
     * A due day.
     *
     * @param outcome name of the state: PLANNED, CHARGING, RETRY, PAID, SKIPPED or ENDED
     * @param reason the gateway's code, or NOTHING_DUE or ABOVE_LIMIT
     */
    public record Last(
            LocalDate on,
            String outcome,
            @Nullable String reason,
            @Nullable Money amount,
            @Nullable PaymentId payment) {

        boolean failed() {
            return DueState.RETRY.name().equals(outcome)
                    || DueState.ENDED.name().equals(outcome)
                    || AutopayRules.ABOVE_LIMIT.equals(reason);
        }
    }
}
