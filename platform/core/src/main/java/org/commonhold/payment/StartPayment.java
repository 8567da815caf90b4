package org.commonhold.payment;

import java.util.Comparator;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;

/**
 * An owner wants to pay by card, for one account or for several at once. Each account gets a payment of its own; all of them are
 * paid or none.
 *
 * @param parts one for each account
 * @param requestKey made when the form opens; the same key gives the same payment
 * @param returnBase absolute address of the page that the payer comes back to; {@code /<payment id>} is added
 * @param ahead the payer has confirmed to pay far more than is due
 * @param again the payer has confirmed to pay the same sum a second time
 */
public record StartPayment(
        List<PaymentPart> parts, String requestKey, String returnBase, boolean ahead, boolean again) {

    public StartPayment {
        parts = List.copyOf(parts);
    }

    /** For one account. */
    public StartPayment(
            AccountId account, Money amount, String requestKey, String returnBase, boolean ahead, boolean again) {
        this(List.of(new PaymentPart(account, amount)), requestKey, returnBase, ahead, again);
    }

    /** Ordered by account, the order in which accounts are locked. */
    List<PaymentPart> ordered() {
        return parts.stream()
                .sorted(Comparator.comparingLong(p -> p.account().value()))
                .toList();
    }

    /** All parts must be of one currency. */
    Money total() {
        return parts.stream().map(PaymentPart::amount).reduce(Money::plus).orElseThrow();
    }
}
