package org.commonhold.estate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A unit with the places it is in; {@code address} is building and unit number as people write them; area in m². */
public record UnitRef(
        UnitId id,
        EstateId estate,
        BuildingId building,
        @Nullable EntranceId entrance,
        String address,
        String number,
        UnitKind kind,
        BigDecimal area) {

    /** For JPQL: raw column values. */
    public UnitRef(
            long id,
            long estate,
            long building,
            @Nullable Long entrance,
            String buildingName,
            String number,
            UnitKind kind,
            BigDecimal area) {
        this(
                new UnitId(id),
                new EstateId(estate),
                new BuildingId(building),
                entrance == null ? null : new EntranceId(entrance),
                buildingName + ", " + number,
                number,
                kind,
                area);
    }
}
