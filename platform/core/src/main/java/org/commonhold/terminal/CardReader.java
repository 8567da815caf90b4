package org.commonhold.terminal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.commonhold.tenancy.TenantEntity;

/** A reader of the company; one that is given up stays, because charges name it. */
@Entity
@Table(name = "card_reader")
class CardReader extends TenantEntity {

    private String label;

    @Column(name = "provider_id")
    private String providerId;

    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected CardReader() {}

    CardReader(String label, String providerId) {
        this.label = label;
        this.providerId = providerId;
        active = true;
    }

    void use(String as) {
        label = as;
        active = true;
    }

    void giveUp() {
        active = false;
    }

    String providerId() {
        return providerId;
    }

    boolean active() {
        return active;
    }

    ReaderRow row() {
        return new ReaderRow(new ReaderId(id()), label, providerId, active);
    }
}
