package org.commonhold.cashdesk;

import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;

/**
 * Cash goes back out of the drawer.
 *
 * @param payment that was taken in cash
 * @param amount no more than is left of it, nor than is in the drawer
 */
public record RefundCash(PaymentId payment, Money amount, String reason, String requestKey) {}
