package org.commonhold.metering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a meter of a building and how long it hangs there.
 *
 * @param removedOn first day on which it counts no more; null: it still hangs there
 */
public record ChangeMeter(
        MeterId meter,
        String serial,
        @Nullable LocalDate verificationDue,
        @Nullable LocalDate removedOn) {}
