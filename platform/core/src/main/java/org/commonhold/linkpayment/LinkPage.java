package org.commonhold.linkpayment;

import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.payment.PaymentState;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a link shows.
 *
 * @param account its number without all but the last signs
 * @param due what is owed; nothing to pay when it is not positive
 * @param state of the payment that was begun last by way of the link
 * @param paid the sum of that payment
 * @param receipt its receipt number, once it is paid
 * @param checkoutUrl where the payer goes on while the gateway waits
 * @param problems why the payment was not begun
 */
public record LinkPage(
        String company,
        @Nullable String phone,
        String account,
        Money due,
        @Nullable PaymentState state,
        @Nullable Money paid,
        @Nullable Long receipt,
        @Nullable String checkoutUrl,
        List<Problem> problems) {

    LinkPage refusing(List<Problem> why) {
        return new LinkPage(company, phone, account, due, state, paid, receipt, checkoutUrl, List.copyOf(why));
    }
}
