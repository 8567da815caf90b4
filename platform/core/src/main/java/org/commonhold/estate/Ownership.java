package org.commonhold.estate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Who owns which share of a unit, from a day (inclusive) to a day (exclusive). */
@Entity
@Table(name = "ownership")
class Ownership extends TenantEntity {

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "party_id")
    private long partyId;

    private BigDecimal share;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Ownership() {}
}
