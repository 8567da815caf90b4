package org.commonhold.premises;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has been so since a day, until the next row of the kind that counts.
 *
 * @param posted a month of its time has been posted, which a correction puts right when the fact is withdrawn
 * @param withdrawal null while it counts
 */
public record BuildingFactRow(
        BuildingFactId id,
        BuildingFactKind kind,
        BigDecimal amount,
        LocalDate validFrom,
        @Nullable String document,
        Instant recordedAt,
        boolean posted,
        @Nullable Withdrawal withdrawal) {}
