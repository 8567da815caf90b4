package org.commonhold.owner.metering;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which readings the history shows: {@code ?from=&to=} as ISO dates; what is no date counts as not given. */
record HistoryPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {

    static HistoryPeriod of(QueryParameters query) {
        return new HistoryPeriod(
                query.getSingleParameter("from").flatMap(HistoryPeriod::date).orElse(null),
                query.getSingleParameter("to").flatMap(HistoryPeriod::date).orElse(null));
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean limited() {
        return from != null || to != null;
    }

    LocalDate first() {
        return from == null ? LocalDate.of(1900, 1, 1) : from;
    }

    LocalDate last() {
        return to == null ? LocalDate.of(9999, 12, 31) : to;
    }

    /** The dates were given the wrong way round; the search takes them in either order. */
    boolean swapped() {
        return first().isAfter(last());
    }
}
