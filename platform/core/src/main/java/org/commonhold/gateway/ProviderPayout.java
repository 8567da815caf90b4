package org.commonhold.gateway;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Money on its way from the gateway to the company's bank.
 *
 * @param status the gateway's word: {@code pending}, {@code in_transit}, {@code paid}, {@code failed}, {@code canceled}
 */
public record ProviderPayout(
        String id, long amountMinor, String currency, String status, Instant createdAt, LocalDate arrivesOn) {}
