package org.commonhold.metering;

import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.jspecify.annotations.Nullable;

/** Which meters of buildings are listed: those for which everything that is given holds. */
public record BuildingMeterFilter(
        @Nullable EstateId estate, @Nullable BuildingId building) {

    public static final BuildingMeterFilter ALL = new BuildingMeterFilter(null, null);
}
