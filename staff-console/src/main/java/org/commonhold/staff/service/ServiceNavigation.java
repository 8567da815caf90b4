package org.commonhold.staff.service;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Map;
import org.commonhold.workorder.RequestNumber;
import org.commonhold.workorder.RequestRow;
import org.commonhold.workorder.RequestState;
import org.jspecify.annotations.Nullable;

/** Links to the pages of the service desk. */
final class ServiceNavigation {

    static final String REQUESTS = "staff/service/requests";

    private ServiceNavigation() {}

    static RouterLink request(RequestRow request) {
        return new RouterLink(ServiceWords.number(request), RequestView.class, parameters(request.number()));
    }

    static void open(RequestNumber number) {
        UI.getCurrent().navigate(RequestView.class, parameters(number));
    }

    /** The list of one state; null means all. */
    static RouterLink requests(String text, @Nullable RequestState state) {
        var link = new RouterLink(text, RequestsView.class);
        if (state != null) {
            link.setQueryParameters(QueryParameters.of("state", state.name()));
        }
        return link;
    }

    static RouterLink board(String text, LocalDate day, boolean list) {
        var link = new RouterLink(text, BoardView.class);
        link.setQueryParameters(QueryParameters.simple(
                list ? Map.of("day", day.toString(), "view", "list") : Map.of("day", day.toString())));
        return link;
    }

    private static RouteParameters parameters(RequestNumber number) {
        return new RouteParameters("no", Long.toString(number.value()));
    }
}
