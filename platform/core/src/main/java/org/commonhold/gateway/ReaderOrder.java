package org.commonhold.gateway;

import org.commonhold.kernel.Money;

/**
 * A card that is to be asked for at a reader.
 *
 * @param reference our number for it, found again at the gateway
 * @param item what the payer sees on the bank statement's details
 */
public record ReaderOrder(long reference, Money amount, String item) {}
