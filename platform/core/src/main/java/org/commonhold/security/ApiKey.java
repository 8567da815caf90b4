package org.commonhold.security;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.tenancy.CurrentTenant;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A key for programs: stored hashed, shown once, with roles of its own; may act for one owner. */
@Entity
@Table(name = "api_key")
class ApiKey extends TenantEntity {

    private String name;
    private String prefix;

    @Column(name = "key_hash")
    private String keyHash;

    @Convert(converter = RolesColumn.class)
    private Set<Role> roles;

    @Column(name = "party_id")
    private @Nullable Long partyId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiKey() {}

    ApiKey(String name, String key, Set<Role> roles, @Nullable Long partyId, Instant now) {
        this.name = name;
        prefix = key.substring(key.lastIndexOf('.') + 1).substring(0, 6);
        keyHash = Secrets.sha256(key);
        this.roles = roles;
        this.partyId = partyId;
        createdAt = now;
    }

    boolean usable() {
        return revokedAt == null;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    Actor actor() {
        return new Actor(
                Actor.Kind.API_KEY,
                CurrentTenant.require().value(),
                id(),
                name,
                Set.copyOf(roles),
                partyId,
                Language.EN,
                null);
    }

    ApiKeyRow row() {
        return new ApiKeyRow(id(), name, prefix, Set.copyOf(roles), createdAt, revokedAt);
    }
}
