package org.commonhold.job;

import org.jspecify.annotations.Nullable;

/** How far a job is; {@code failure} is the reference of the log entry. */
public record JobRow(
        JobId id,
        String kind,
        JobState state,
        long done,
        long total,
        @Nullable String failure) {}
