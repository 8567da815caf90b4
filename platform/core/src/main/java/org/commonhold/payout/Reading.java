package org.commonhold.payout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the provider's books were read.
 *
 * @param failure the code of why they could not be; null: they were
 * @param differences where the books did not meet then
 */
public record Reading(Instant at, @Nullable String failure, long differences) {}
