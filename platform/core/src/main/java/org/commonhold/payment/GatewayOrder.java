package org.commonhold.payment;

import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;

/** What the gateway is asked to collect. Made of stored values only: a repeat must have the same body. */
record GatewayOrder(
        PaymentId payment, Money amount, String company, String item, Language language, String returnUrl) {}
