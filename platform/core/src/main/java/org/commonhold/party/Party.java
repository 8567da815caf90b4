package org.commonhold.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Somebody who owns, lives in or rents units. */
@Entity
@Table(name = "party")
class Party extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;
    private @Nullable String email;
    private @Nullable String phone;

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    Party(PartyKind kind, String name, @Nullable String email, @Nullable String phone) {
        this.kind = kind;
        this.name = name;
        this.email = email;
        this.phone = phone;
    }

    void reachedBy(@Nullable String newEmail, @Nullable String newPhone) {
        email = newEmail;
        phone = newPhone;
    }

    PartyRow row() {
        return new PartyRow(new PartyId(id()), kind, name, email, phone);
    }
}
