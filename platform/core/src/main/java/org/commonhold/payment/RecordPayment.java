package org.commonhold.payment;

import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;

/**
 * The office has received money.
 *
 * @param method cash or transfer
 * @param receivedOn the day it is booked on, not later than today
 * @param requestKey made when the form opens; the same key gives the same payment
 */
public record RecordPayment(
        AccountId account, Money amount, PaymentMethod method, LocalDate receivedOn, String requestKey) {}
