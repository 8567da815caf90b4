package org.commonhold.estate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A flat, house, shop, parking place or storage room; area in m², share of the common property between 0 and 1. */
@Entity
@Table(name = "unit")
class Unit extends TenantEntity {

    @Column(name = "building_id")
    private long buildingId;

    @Column(name = "entrance_id")
    private @Nullable Long entranceId;

    private String number;
    private @Nullable Integer floor;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private BigDecimal area;
    private @Nullable BigDecimal share;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    UnitDetails details(
            UnitRef ref,
            @Nullable String entrance,
            List<AccountRef> accounts,
            List<UnitDetails.Owner> owners,
            List<UnitDetails.Occupant> occupants) {
        return new UnitDetails(ref, floor, share, entrance, accounts, owners, occupants);
    }
}
