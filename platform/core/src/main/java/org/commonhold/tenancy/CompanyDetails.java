package org.commonhold.tenancy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.commonhold.kernel.Language;
import org.jspecify.annotations.Nullable;

/** A management company as the platform and its own people see it; {@code accent} is a CSS colour. */
public record CompanyDetails(
        TenantId id,
        String code,
        String name,
        CountryProfile profile,
        Currency currency,
        ZoneId timeZone,
        List<Language> languages,
        String accent,
        @Nullable String phone,
        Instant createdAt) {

    /** The first language: of documents and of messages to people who chose none. */
    public Language language() {
        return languages.get(0);
    }
}
