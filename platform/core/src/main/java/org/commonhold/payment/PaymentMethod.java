package org.commonhold.payment;

/** How the money came. */
public enum PaymentMethod {
    CARD,
    CASH,
    TRANSFER
}
