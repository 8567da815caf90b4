package org.commonhold.workorder;

import java.time.Instant;
import org.commonhold.estate.UnitId;

/** A request in a list; {@code answerBy} is the promise shown to the owner. */
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
        Instant answerBy) {}
