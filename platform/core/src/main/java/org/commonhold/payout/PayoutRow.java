package org.commonhold.payout;

import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.kernel.Money;

/**
 * Money on its way from the provider to the company's bank.
 *
 * @param status the provider's word: {@code pending}, {@code in_transit}, {@code paid}, {@code failed}, {@code canceled}
 * @param booked whether it stands in the books
 */
public record PayoutRow(
        String providerPayout, Money amount, String status, Instant createdAt, LocalDate arrivesOn, boolean booked) {}
