package org.commonhold.tariff;

import java.time.LocalDate;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.pricing.Terms;
import org.jspecify.annotations.Nullable;

/** A service and how it is charged at a date, in the company's currency; the last three are null when nothing is set. */
public record ServiceTerms(
        ServiceId service,
        String code,
        String name,
        Fund fund,
        @Nullable TariffVersionId version,
        @Nullable Terms terms,
        @Nullable LocalDate validFrom) {}
