package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.estate.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What one register used in a month: the last valid value before the month and the last one in it. A missing value is
 * null, never 0.
 */
public record RegisterConsumption(
        UnitId unit,
        MeterId meter,
        String serial,
        Resource resource,
        String zone,
        @Nullable ReadingPoint opening,
        @Nullable ReadingPoint closing) {

    /** One value in the resource's unit. */
    public record ReadingPoint(ReadingId id, BigDecimal value, LocalDate takenOn) {}
}
