package org.commonhold.workorder;

import org.commonhold.estate.UnitId;
import org.commonhold.security.UserId;
import org.jspecify.annotations.Nullable;

/** A request has moved on: fired inside the transaction of the step, for whoever tells the people concerned. */
public record RequestStepped(
        RequestId request,
        RequestNumber number,
        UnitId unit,
        TimelineStep step,
        RequestState state,
        @Nullable UserId reporter) {}
