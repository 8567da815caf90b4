package org.commonhold.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A price from a day on, per m², unit, m³, kWh or Gcal; {@code decision}: the document that set it. */
public record TariffVersionRow(
        TariffVersionId id,
        LocalDate validFrom,
        BigDecimal price,
        String currency,
        @Nullable String decision) {}
