package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.commonhold.gateway.GatewayEvent;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanySql;

/** The gateway's events that were taken in, kept for ever. */
@ApplicationScoped
class EventSql {

    private final CompanySql sql;

    @Inject
    EventSql(CompanySql sql) {
        this.sql = sql;
    }

    boolean known(GatewayEvent event) {
        return sql.number("select count(*) from gateway_event where tenant_id = :tenant and event_id = ?", event.id())
                > 0;
    }

    /** False when it was there before; whoever comes second waits until the first has ended. */
    boolean add(GatewayEvent event, Instant now) {
        return sql.update(
                        "insert ignore into gateway_event (tenant_id, id, event_id, event_type, object_id, received_at)"
                                + " values (:tenant, ?, ?, ?, ?, ?)",
                        NewId.next(),
                        event.id(),
                        event.type(),
                        event.objectId(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                == 1;
    }
}
