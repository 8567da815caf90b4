package org.commonhold.rulepack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pack in the list; version 0 came with the product and has no {@code storedAt}. */
public record PackRow(
        String code, String name, int version, @Nullable Instant storedAt) {}
