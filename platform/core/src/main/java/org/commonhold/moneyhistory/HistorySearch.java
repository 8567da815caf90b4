package org.commonhold.moneyhistory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; nothing given: everything.
 *
 * @param text part of a number, a sum, a month or a way of paying, as the reader sees it
 * @param from first day
 * @param to last day
 */
public record HistorySearch(
        String text, @Nullable LocalDate from, @Nullable LocalDate to, HistoryPart part) {

    public static HistorySearch everything() {
        return new HistorySearch("", null, null, HistoryPart.ALL);
    }
}
