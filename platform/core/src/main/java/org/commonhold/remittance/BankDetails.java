package org.commonhold.remittance;

import java.time.LocalDate;
import org.commonhold.pricing.PricedService.Fund;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of a fund is paid to, from a day on.
 *
 * @param account IBAN or national account number (RU: 20 digits)
 * @param bic SWIFT code, or the Russian BIC of 9 digits
 * @param correspondent RU: correspondent account
 * @param taxNumber INN, 统一社会信用代码, EIN
 * @param taxReason RU: KPP
 */
public record BankDetails(
        Fund fund,
        LocalDate validFrom,
        String payee,
        String account,
        @Nullable String bankName,
        @Nullable String bic,
        @Nullable String correspondent,
        @Nullable String taxNumber,
        @Nullable String taxReason,
        @Nullable String address,
        @Nullable String email,
        @Nullable String website) {}
