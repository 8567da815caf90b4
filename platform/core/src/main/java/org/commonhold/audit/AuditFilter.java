package org.commonhold.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which acts to list: null means any; {@code actor} is part of a name; days in the company's zone, both inclusive. */
public record AuditFilter(
        @Nullable String actor,
        @Nullable String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null);
    }
}
