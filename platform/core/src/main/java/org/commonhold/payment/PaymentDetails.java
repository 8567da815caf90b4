package org.commonhold.payment;

import java.util.List;
import org.commonhold.charge.ChargeId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment and what it settled.
 *
 * @param checkoutUrl where the payer goes on while the gateway waits
 * @param failure the gateway's code for what went wrong, such as {@code AuthenticationException}; or both sums of a mismatch
 * @param advance what is not yet used by charges
 */
public record PaymentDetails(
        PaymentRow payment,
        String accountNumber,
        String address,
        @Nullable String checkoutUrl,
        @Nullable String failure,
        List<Settled> settled,
        Money advance) {

    /** A charge that was paid, in full or in part. */
    public record Settled(ChargeId charge, String serviceName, BillingPeriod period, Money amount) {}
}
