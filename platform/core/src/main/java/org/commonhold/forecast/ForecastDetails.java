package org.commonhold.forecast;

import java.time.Instant;
import org.commonhold.job.JobRow;
import org.commonhold.json.JsonText;
import org.commonhold.pricing.Terms;
import org.jspecify.annotations.Nullable;

/** A comparison that was asked for: by which terms, how far it is, and what came out once its job is done. */
public record ForecastDetails(
        ForecastId id,
        Terms terms,
        Instant askedAt,
        @Nullable JobRow job,
        @Nullable Forecast result) {

    /** Whether these are the terms that were compared. */
    public boolean by(@Nullable Terms others) {
        return others != null && JsonText.write(terms).equals(JsonText.write(others));
    }
}
