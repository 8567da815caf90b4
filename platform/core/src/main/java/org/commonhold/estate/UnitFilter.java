package org.commonhold.estate;

import org.jspecify.annotations.Nullable;

/** Which units to list: null means any; {@code text} is part of a unit's address, account number or owner's name. */
public record UnitFilter(
        @Nullable EstateId estate,
        @Nullable BuildingId building,
        @Nullable String text) {

    public static UnitFilter all() {
        return new UnitFilter(null, null, null);
    }
}
