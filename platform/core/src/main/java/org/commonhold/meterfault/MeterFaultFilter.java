package org.commonhold.meterfault;

import org.commonhold.estate.UnitId;
import org.commonhold.metering.MeterId;
import org.jspecify.annotations.Nullable;

/** Which faults are listed: those for which everything that is given holds; {@code open}: those without an end alone. */
public record MeterFaultFilter(
        @Nullable UnitId unit, @Nullable MeterId meter, boolean open) {

    public static MeterFaultFilter of(UnitId unit) {
        return new MeterFaultFilter(unit, null, false);
    }

    public static MeterFaultFilter of(MeterId meter) {
        return new MeterFaultFilter(null, meter, false);
    }
}
