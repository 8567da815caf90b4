package org.commonhold.gateway;

import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;

/**
 * What the gateway is asked to collect. Made of stored values only: a repeat must have the same body.
 *
 * @param reference our number of the payment; the gateway gives it back with the session
 */
public record GatewayOrder(
        long reference, Money amount, String company, String item, Language language, String returnUrl) {}
