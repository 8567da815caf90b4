package org.commonhold.payment;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;

/** Money has come in: fired once per payment, inside the transaction that books it. */
public record PaymentSettled(PaymentId payment, AccountId account, Money amount, long receiptNumber) {}
