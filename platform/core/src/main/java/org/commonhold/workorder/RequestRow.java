package org.commonhold.workorder;

import java.time.Instant;
import org.commonhold.estate.UnitId;
import org.jspecify.annotations.Nullable;

/** A request in a list; {@code answerBy} is the promise shown to the owner, {@code rating} is 1 (bad) to 5 (good). */
public record RequestRow(
        RequestNumber number,
        UnitId unit,
        String address,
        FaultCategory category,
        FaultPlace place,
        String description,
        boolean emergency,
        RequestState state,
        Instant receivedAt,
        Instant answerBy,
        @Nullable Integer rating) {

    /** How the promise stands at a moment. */
    public Promise promise(Instant now) {
        return RequestRules.promise(state, answerBy, now);
    }
}
