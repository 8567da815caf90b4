package org.commonhold.payment;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;

/**
 * An owner wants to pay by card.
 *
 * @param requestKey made when the form opens; the same key gives the same payment
 * @param returnBase absolute address of the page that the payer comes back to; {@code /<payment id>} is added
 * @param ahead the payer has confirmed to pay far more than is due
 * @param again the payer has confirmed to pay the same sum a second time
 */
public record StartPayment(
        AccountId account, Money amount, String requestKey, String returnBase, boolean ahead, boolean again) {}
