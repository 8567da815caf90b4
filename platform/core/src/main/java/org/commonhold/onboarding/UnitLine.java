package org.commonhold.onboarding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.UnitKind;
import org.commonhold.metering.Resource;
import org.commonhold.party.PartyKind;
import org.jspecify.annotations.Nullable;

/** A faultless row: one unit with its account, people and meters. Empty texts mean "not given". */
record UnitLine(
        int row,
        Place place,
        BigDecimal area,
        @Nullable BigDecimal share,
        String account,
        List<Owner> owners,
        List<Meter> meters)
        implements Line {

    @Override
    public String building() {
        return place.building();
    }

    /** Where the unit is and how it is known. */
    record Place(String building, String entrance, @Nullable Integer floor, UnitKind kind, String number) {}

    /** Somebody with a share of the unit; the shares of a unit sum to exactly 1. */
    record Owner(
            PartyKind kind,
            String name,
            @Nullable String email,
            @Nullable String phone,
            BigDecimal share) {}

    /** A meter with one register. */
    record Meter(
            Resource resource,
            String serial,
            int digits,
            int decimals,
            BigDecimal initial,
            @Nullable LocalDate verification) {}
}
