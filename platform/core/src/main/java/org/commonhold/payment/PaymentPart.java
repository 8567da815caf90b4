package org.commonhold.payment;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;

/** What of a payment is for one account. */
public record PaymentPart(AccountId account, Money amount) {}
