package org.commonhold.tariff;

import java.time.LocalDate;
import org.commonhold.pricing.Terms;
import org.jspecify.annotations.Nullable;

/** How a service is charged from a day on; {@code decision}: the document that set it. */
public record TariffVersionRow(
        TariffVersionId id,
        LocalDate validFrom,
        Terms terms,
        String currency,
        @Nullable String decision) {}
