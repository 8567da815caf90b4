package org.commonhold.job;

import org.jspecify.annotations.Nullable;

/** A job that this thread runs. {@code run} counts the claims: an older run of the same job can no longer write. */
record JobClaim(
        JobId id,
        int run,
        String kind,
        long subject,
        @Nullable String checkpoint,
        boolean cancelAsked) {}
