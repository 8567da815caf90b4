package org.commonhold.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.UnitId;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A device that counts for a unit or for a whole building, from its installation (inclusive) to its removal (exclusive); its
 * registers belong to it.
 */
@Entity
@Table(name = "meter")
class Meter extends TenantEntity {

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Column(name = "building_id")
    private @Nullable Long buildingId;

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

    Meter(InstallMeter command) {
        buildingId = command.building().value();
        resource = command.resource();
        serial = command.serial().strip();
        installedOn = command.installedOn();
        verificationDue = command.verificationDue();
    }

    MeterId meterId() {
        return new MeterId(id());
    }

    /** Empty for a meter of a building. */
    Optional<UnitId> unit() {
        return Optional.ofNullable(unitId).map(UnitId::new);
    }

    /** Empty for a meter of a unit. */
    Optional<BuildingId> building() {
        return Optional.ofNullable(buildingId).map(BuildingId::new);
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

    @Nullable
    LocalDate removedOn() {
        return removedOn;
    }

    void change(ChangeMeter command) {
        serial = command.serial().strip();
        verificationDue = command.verificationDue();
        removedOn = command.removedOn();
    }

    boolean installedAt(LocalDate day) {
        return !installedOn.isAfter(day) && (removedOn == null || removedOn.isAfter(day));
    }
}
