package org.commonhold.meterfault;

import java.time.LocalDate;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.UnitId;
import org.commonhold.metering.MeterId;
import org.commonhold.metering.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A fault of a meter, in [from, to).
 *
 * @param unit null for a meter of the building
 * @param address building and unit number as people write them
 */
public record MeterFaultRow(
        MeterFaultId id,
        MeterId meter,
        Resource resource,
        String serial,
        BuildingId building,
        @Nullable UnitId unit,
        String address,
        MeterFaultKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        String document) {}
