package org.commonhold.refund;

import java.time.Instant;
import java.util.Optional;
import org.commonhold.kernel.Money;

/**
 * What who paid sees of a refund.
 *
 * @param arrived false while it is on its way
 * @param since when it left for good, or was approved
 */
public record OwnRefund(Money amount, RefundWay way, boolean arrived, Instant since) {

    /** Empty for what was only asked for, said no to, or came back. */
    static Optional<OwnRefund> of(RefundDetails details) {
        var refund = details.refund();
        var arrived = refund.state() == RefundState.CONFIRMED;
        var since = arrived ? refund.finishedAt() : details.decidedAt();
        return since == null || !arrived && !refund.state().owed()
                ? Optional.empty()
                : Optional.of(new OwnRefund(refund.amount(), refund.way(), arrived, since));
    }
}
