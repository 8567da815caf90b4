package org.commonhold.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.TenantRow;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "audit_event")
class AuditEvent extends TenantRow {

    private static final int NAME_LENGTH = 200;
    private static final int DETAIL_LENGTH = 1000;

    @Column(name = "at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private Actor.Kind actorKind;

    @Column(name = "actor_id")
    private @Nullable Long actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String action;

    @Column(name = "object_kind")
    private String objectKind;

    @Column(name = "object_id")
    private @Nullable Long objectId;

    private @Nullable String detail;
    private @Nullable String address;

    @SuppressWarnings("NullAway.Init")
    protected AuditEvent() {}

    AuditEvent(
            Instant happenedAt,
            Actor actor,
            String action,
            String objectKind,
            @Nullable Long objectId,
            @Nullable String detail) {
        this.happenedAt = happenedAt;
        actorKind = actor.kind();
        actorId = actor.id();
        actorName = cut(actor.name(), NAME_LENGTH);
        this.action = action;
        this.objectKind = objectKind;
        this.objectId = objectId;
        this.detail = detail == null ? null : cut(detail, DETAIL_LENGTH);
        address = actor.address();
    }

    AuditRow row() {
        return new AuditRow(happenedAt, actorKind, actorName, action, objectKind, objectId, detail, address);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
