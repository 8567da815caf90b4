package org.commonhold.fiscal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What makes a receipt fiscal.
 *
 * @param storage number of the fiscal storage (FN)
 * @param document number of the fiscal document (FD)
 * @param sign fiscal sign of the document (FPD)
 * @param link where anybody can look at it, if the operator of fiscal data gives one
 */
public record FiscalMarks(
        String storage,
        String document,
        String sign,
        String shift,
        @Nullable String link,
        Instant registeredAt) {}
