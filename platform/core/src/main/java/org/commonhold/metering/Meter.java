package org.commonhold.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.commonhold.estate.UnitId;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A device in a unit, from its installation (inclusive) to its removal (exclusive); its registers belong to it. */
@Entity
@Table(name = "meter")
class Meter extends TenantEntity {

    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    private Resource resource;

    private String serial;

    @Column(name = "installed_on")
    private LocalDate installedOn;

    @Column(name = "verification_due")
    private @Nullable LocalDate verificationDue;

    @Column(name = "removed_on")
    private @Nullable LocalDate removedOn;

    @SuppressWarnings("NullAway.Init")
    protected Meter() {}

    MeterId meterId() {
        return new MeterId(id());
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    Resource resource() {
        return resource;
    }

    String serial() {
        return serial;
    }

    LocalDate installedOn() {
        return installedOn;
    }

    @Nullable
    LocalDate verificationDue() {
        return verificationDue;
    }

    boolean installedAt(LocalDate day) {
        return !installedOn.isAfter(day) && (removedOn == null || removedOn.isAfter(day));
    }
}
