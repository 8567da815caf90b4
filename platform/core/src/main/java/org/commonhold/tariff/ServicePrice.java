package org.commonhold.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.metering.Resource;
import org.jspecify.annotations.Nullable;

/** A service and its price at a date: per m², unit, m³, kWh or Gcal, in the company's currency; null when none is set. */
public record ServicePrice(
        ServiceId service,
        String code,
        String name,
        Basis basis,
        @Nullable Resource resource,
        @Nullable TariffVersionId version,
        @Nullable BigDecimal price,
        @Nullable LocalDate validFrom) {}
