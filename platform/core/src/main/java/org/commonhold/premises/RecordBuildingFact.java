package org.commonhold.premises;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.estate.BuildingId;
import org.jspecify.annotations.Nullable;

/** From a day on this is so; {@code document}: what it rests on, up to 200 characters. */
public record RecordBuildingFact(
        BuildingId building,
        BuildingFactKind kind,
        BigDecimal amount,
        LocalDate validFrom,
        @Nullable String document) {}
