package org.commonhold.cashdesk;

/**
 * How many of a note or coin there are.
 *
 * @param value minor units of the company's currency
 */
public record Pieces(long value, int pieces) {

    long sum() {
        return Math.multiplyExact(value, (long) pieces);
    }
}
