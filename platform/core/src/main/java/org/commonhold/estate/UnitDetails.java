package org.commonhold.estate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.party.PartyId;
import org.jspecify.annotations.Nullable;

/** A unit with its accounts and the people linked to it today; {@code share} of the common property is between 0 and 1. */
public record UnitDetails(
        UnitRef unit,
        @Nullable Integer floor,
        @Nullable BigDecimal share,
        @Nullable String entrance,
        List<AccountRef> accounts,
        List<Owner> owners,
        List<Occupant> occupants) {

    /** Who owns which share of the unit, since when. */
    public record Owner(
            PartyId party,
            String name,
            @Nullable String email,
            @Nullable String phone,
            BigDecimal share,
            LocalDate since) {

        /** For JPQL: raw column values. */
        public Owner(
                long party,
                String name,
                @Nullable String email,
                @Nullable String phone,
                BigDecimal share,
                LocalDate since) {
            this(new PartyId(party), name, email, phone, share, since);
        }
    }

    /** Who lives in or rents the unit, since when. */
    public record Occupant(PartyId party, String name, OccupantRole role, LocalDate since) {

        /** For JPQL: raw column values. */
        public Occupant(long party, String name, OccupantRole role, LocalDate since) {
            this(new PartyId(party), name, role, since);
        }
    }
}
