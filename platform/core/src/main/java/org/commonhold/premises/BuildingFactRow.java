package org.commonhold.premises;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has been so since a day, until the next row of the kind. */
public record BuildingFactRow(
        BuildingFactKind kind,
        BigDecimal amount,
        LocalDate validFrom,
        @Nullable String document,
        Instant recordedAt) {}
