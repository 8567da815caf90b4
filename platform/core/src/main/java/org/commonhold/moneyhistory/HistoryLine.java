package org.commonhold.moneyhistory;

import java.time.LocalDate;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.PaymentState;
import org.jspecify.annotations.Nullable;

/**
 * A statement or a payment of an account.
 *
 * @param on the day it was issued, settled or begun, at the company
 * @param number of the statement or the receipt; null while a payment has no receipt
 * @param period the month of a statement; null for a payment
 * @param amount what the month was charged, or what was paid
 * @param payment null for a statement, as are method and state
 */
public record HistoryLine(
        LocalDate on,
        @Nullable Long number,
        @Nullable BillingPeriod period,
        Money amount,
        @Nullable PaymentId payment,
        @Nullable PaymentMethod method,
        @Nullable PaymentState state) {}
