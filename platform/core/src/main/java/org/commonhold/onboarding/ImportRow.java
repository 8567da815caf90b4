package org.commonhold.onboarding;

import java.time.Instant;

/** An import in a list. */
public record ImportRow(
        ImportId id, String fileName, String estateName, ImportState state, ImportCounts counts, Instant createdAt) {}
