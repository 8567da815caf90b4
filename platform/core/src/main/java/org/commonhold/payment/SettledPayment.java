package org.commonhold.payment;

import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its money stands.
 *
 * @param left what has not left it again; zero before it is settled
 * @param providerPayment what the card provider calls it; null when it did not come by the provider
 */
public record SettledPayment(
        PaymentRow payment, Money left, @Nullable String providerPayment) {}
