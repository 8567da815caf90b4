package org.commonhold.estate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.commonhold.tenancy.TenantEntity;

/** One house. */
@Entity
@Table(name = "building")
class Building extends TenantEntity {

    @Column(name = "estate_id")
    private long estateId;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Building() {}

    Building(long estateId, String name) {
        this.estateId = estateId;
        this.name = name;
    }

    BuildingRow row(long units) {
        return new BuildingRow(new BuildingId(id()), new EstateId(estateId), name, units);
    }
}
