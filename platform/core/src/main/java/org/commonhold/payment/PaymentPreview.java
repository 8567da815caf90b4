package org.commonhold.payment;

import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;

/** What booking a payment would do: what the account owes now and afterwards; negative is an advance. */
public record PaymentPreview(AccountRef account, Money due, Money after) {}
