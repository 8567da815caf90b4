package org.commonhold.meterfault;

import java.time.LocalDate;
import org.commonhold.metering.MeterId;
import org.jspecify.annotations.Nullable;

/**
 * A meter that does not bill in [from, to).
 *
 * @param to null: still
 * @param document the act that it rests on, up to 200 characters
 */
public record ReportMeterFault(
        MeterId meter,
        MeterFaultKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        String document) {}
