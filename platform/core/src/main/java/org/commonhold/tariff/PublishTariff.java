package org.commonhold.tariff;

import java.time.LocalDate;
import org.commonhold.pricing.Terms;
import org.jspecify.annotations.Nullable;

/** How a service is charged from a day on; {@code decision}: the document that set it, up to 200 characters. */
public record PublishTariff(
        ServiceId service,
        LocalDate validFrom,
        Terms terms,
        @Nullable String decision) {}
