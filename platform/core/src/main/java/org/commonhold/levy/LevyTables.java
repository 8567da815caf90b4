package org.commonhold.levy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What the statements of this feature have in common. */
final class LevyTables {

    static final String SERVICE = " join service s on s.tenant_id = x.tenant_id and s.id = x.service_id";

    /** Joins {@code x} to its service {@code s}, account {@code a}, unit {@code u} and building {@code b}. */
    static final String PLACE = SERVICE + " join account a on a.tenant_id = x.tenant_id and a.id = x.account_id"
            + " join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
            + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id";

    private LevyTables() {}

    static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
