package org.commonhold.gateway;

import org.commonhold.kernel.Money;

/**
 * What the gateway is asked to give back. Made of stored values only: a repeat must have the same body.
 *
 * @param reference our number of the refund; also the key under which a repeat has no second effect
 */
public record RefundOrder(long reference, String providerPayment, Money amount) {}
