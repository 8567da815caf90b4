package org.commonhold.estate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Where the debt of a unit sits; its number is what people type and banks print. */
@Entity
@Table(name = "account")
class Account extends TenantEntity {

    @Column(name = "unit_id")
    private long unitId;

    private String number;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(long unitId, String number, LocalDate openedOn) {
        this.unitId = unitId;
        this.number = number;
        this.openedOn = openedOn;
    }
}
