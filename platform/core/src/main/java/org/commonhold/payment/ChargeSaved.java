package org.commonhold.payment;

import org.commonhold.estate.AccountId;
import org.commonhold.gateway.SavedMethod;
import org.commonhold.kernel.Money;

/**
 * A saved card is charged while its payer is away, as the payer has asked for.
 *
 * @param requestKey names the occasion; the same key gives the same payment
 */
public record ChargeSaved(AccountId account, Money amount, SavedMethod card, String requestKey) {}
