package org.commonhold.estate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.commonhold.tenancy.TenantEntity;

/** A section or staircase of a building. */
@Entity
@Table(name = "entrance")
class Entrance extends TenantEntity {

    @Column(name = "building_id")
    private long buildingId;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Entrance() {}

    Entrance(long buildingId, String name) {
        this.buildingId = buildingId;
        this.name = name;
    }

    EntranceRow row(long units) {
        return new EntranceRow(new EntranceId(id()), new BuildingId(buildingId), name, units);
    }
}
