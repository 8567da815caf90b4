package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.UnitId;
import org.jspecify.annotations.Nullable;

/** A register without a reading in the month, with its last value before it (the initial one if there is none). */
public record MissingRow(
        BuildingId building,
        UnitId unit,
        String address,
        Resource resource,
        String serial,
        RegisterId register,
        String zone,
        BigDecimal last,
        @Nullable LocalDate lastOn) {}
