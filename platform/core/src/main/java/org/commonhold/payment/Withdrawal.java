package org.commonhold.payment;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;

/**
 * Money taken out of a payment; it lies on the account's advances (2100) until the caller books it away.
 *
 * @param released the part that had paid charges, which are open again
 */
public record Withdrawal(AccountId account, PaymentMethod method, Money amount, Money released) {}
