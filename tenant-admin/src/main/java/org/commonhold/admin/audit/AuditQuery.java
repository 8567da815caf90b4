package org.commonhold.admin.audit;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import org.commonhold.audit.AuditFilter;
import org.jspecify.annotations.Nullable;

/** The filter as part of the address; what cannot be read there counts as absent. */
final class AuditQuery {

    private AuditQuery() {}

    static AuditFilter filter(QueryParameters query) {
        return new AuditFilter(text(query, "actor"), text(query, "action"), day(query, "from"), day(query, "to"));
    }

    static QueryParameters parameters(AuditFilter filter) {
        var values = new LinkedHashMap<String, String>();
        put(values, "actor", filter.actor());
        put(values, "action", filter.action());
        put(values, "from", filter.from());
        put(values, "to", filter.to());
        return QueryParameters.simple(values);
    }

    private static void put(LinkedHashMap<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static @Nullable String text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(t -> !t.isBlank()).orElse(null);
    }

    private static @Nullable LocalDate day(QueryParameters query, String name) {
        var text = text(query, name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
