package org.commonhold.today;

import java.time.Instant;
import org.commonhold.workorder.RequestRow;
import org.jspecify.annotations.Nullable;

/** A request that is not finished, with who comes when as far as it is known. */
public record OpenRequest(
        RequestRow request,
        @Nullable String technician,
        @Nullable Instant slotFrom,
        @Nullable Instant slotTo,
        @Nullable Instant eta) {}
