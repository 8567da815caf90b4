package org.commonhold.refund;

import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentDetails;

/**
 * What a refund would do.
 *
 * @param most what is left of the payment and nobody has asked for yet
 * @param reopened charges that would be open again, with the part that would be
 * @param due what the account would owe then; negative is an advance
 * @param secondPerson whether another person must let it go
 * @param byCard whether it can go to the card that paid
 */
public record RefundPreview(
        PaymentDetails payment,
        Money most,
        List<PaymentDetails.Settled> reopened,
        Money due,
        boolean secondPerson,
        boolean byCard) {}
