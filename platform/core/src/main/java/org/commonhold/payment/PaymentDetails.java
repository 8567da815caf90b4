package org.commonhold.payment;

import java.util.List;
import java.util.function.Predicate;
import org.commonhold.charge.ChargeId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment and what it settled.
 *
 * @param checkoutUrl where the payer goes on while the gateway waits
 * @param failure the gateway's code for what went wrong, such as {@code AuthenticationException}; or both sums of a mismatch
 * @param advance what is not yet used by charges
 * @param parts when one session pays several accounts, what it pays of those that may be seen, this one among them
 */
public record PaymentDetails(
        PaymentRow payment,
        String accountNumber,
        String address,
        @Nullable String checkoutUrl,
        @Nullable String failure,
        List<Settled> settled,
        Money advance,
        List<Part> parts) {

    PaymentDetails seenBy(Predicate<AccountId> visible) {
        var seen = parts.stream().filter(p -> visible.test(p.account())).toList();
        return new PaymentDetails(payment, accountNumber, address, checkoutUrl, failure, settled, advance, seen);
    }

    /** The payment of one account, made together with others. */
    public record Part(
            PaymentId payment,
            AccountId account,
            String accountNumber,
            String address,
            Money amount,
            @Nullable Long receiptNumber) {}

    /** A charge that was paid, in full or in part. */
    public record Settled(ChargeId charge, String serviceName, BillingPeriod period, Money amount) {}
}
