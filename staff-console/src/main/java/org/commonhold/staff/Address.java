package org.commonhold.staff;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NotFound;

/** What the address of a page says: the object in the path, tab and filter in the query. */
public record Address(BeforeEnterEvent event) {

    /** A part of the path. */
    public String path(String name) {
        return event.getRouteParameters().get(name).orElse("");
    }

    /** A part of the path that is an id; anything else is no page of ours. */
    public long id(String name) {
        var text = path(name);
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound(name);
        }
        return Long.parseLong(text);
    }

    public Optional<String> query(String name) {
        return location().getQueryParameters().getSingleParameter(name).filter(v -> !v.isBlank());
    }

    /** An id in the query; nonsense counts as absent. */
    public Optional<Long> queryId(String name) {
        return query(name).filter(v -> v.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** A choice in the query, the first of its kind when absent or unknown. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        var values = type.getEnumConstants();
        return query(name)
                .flatMap(v -> Arrays.stream(values)
                        .filter(e -> e.name().equalsIgnoreCase(v))
                        .findFirst())
                .orElse(values[0]);
    }

    /** A month in the query. */
    public BillingPeriod period(BillingPeriod otherwise) {
        try {
            return query("period").map(BillingPeriod::parse).orElse(otherwise);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    private Location location() {
        return event.getLocation();
    }
}
