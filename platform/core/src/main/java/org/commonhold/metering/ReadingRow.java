package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value in a list, in the resource's unit; {@code superseded}: a correction took its place. */
public record ReadingRow(
        ReadingId id,
        RegisterId register,
        Resource resource,
        String serial,
        String zone,
        BigDecimal value,
        LocalDate takenOn,
        Instant receivedAt,
        ReadingSource source,
        @Nullable Long receiptNumber,
        boolean superseded) {}
