package org.commonhold.estate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A residential complex: buildings under one name. */
@Entity
@Table(name = "estate")
class Estate extends TenantEntity {

    private String name;
    private @Nullable String address;

    @SuppressWarnings("NullAway.Init")
    protected Estate() {}

    Estate(String name, @Nullable String address) {
        this.name = name;
        this.address = address;
    }

    EstateRow row(long buildings, long units) {
        return new EstateRow(new EstateId(id()), name, address, buildings, units);
    }
}
