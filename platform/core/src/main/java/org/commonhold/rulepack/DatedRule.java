package org.commonhold.rulepack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule with the days it holds.
 *
 * @param validTo first day that it no longer does, null: until it is replaced
 * @param source the law, decree or contract it comes from, as it may be quoted to an owner
 */
public record DatedRule(LocalDate validFrom, @Nullable LocalDate validTo, String source, Rule rule) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
