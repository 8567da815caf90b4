package org.commonhold.payment;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;

/**
 * Money of a settled payment has gone back to who paid: fired once per refund or void, inside the transaction that books its
 * leaving.
 *
 * @param source id of the refund or void
 */
public record MoneyReturned(PaymentId payment, AccountId account, Money amount, long source) {}
