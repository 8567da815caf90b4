package org.commonhold.cashdesk;

import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentMethod;

/**
 * What a shift has done so far, or in all once it is closed (then it is the Z report).
 *
 * @param cash what should be in the drawer
 * @param counted notes and coins of the close, the largest first
 */
public record ShiftReport(ShiftRow shift, List<Line> lines, Money cash, List<Pieces> counted) {

    /** All operations of a kind and way of paying; the sum is positive. */
    public record Line(OperationKind kind, PaymentMethod method, int count, Money sum) {}
}
