package org.commonhold.tenancy;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.commonhold.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Opens a management company.
 *
 * @param code 2 to 32 of {@code a-z 0-9 -}, unique; the host label of the company and what people type at sign-in
 * @param languages at least one; the first is the default
 */
public record CreateCompany(
        String code,
        String name,
        CountryProfile profile,
        Currency currency,
        ZoneId timeZone,
        List<Language> languages,
        @Nullable String phone) {}
