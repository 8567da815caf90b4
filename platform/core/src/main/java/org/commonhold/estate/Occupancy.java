package org.commonhold.estate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Who lives in or rents a unit, from a day (inclusive) to a day (exclusive). */
@Entity
@Table(name = "occupancy")
class Occupancy extends TenantEntity {

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "party_id")
    private long partyId;

    @Enumerated(EnumType.STRING)
    private OccupantRole role;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Occupancy() {}
}
