package org.commonhold.staff.service;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;
import org.commonhold.workorder.RequestState;
import org.commonhold.workorder.ServiceRequests;
import org.jspecify.annotations.Nullable;

/** What owners have reported, newest first, by state. */
@Route(value = ServiceNavigation.REQUESTS, layout = StaffShell.class)
@Menu(title = "service.nav.requests", order = 50, icon = "vaadin:wrench")
@RolesAllowed({Role.Names.ADMIN, Role.Names.DISPATCHER, Role.Names.CLERK})
@Dependent
public class RequestsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ServiceRequests requests;
    private final transient Companies companies;
    private final transient Clock clock;

    @Inject
    RequestsView(ServiceRequests requests, Companies companies, Clock clock) {
        this.requests = requests;
        this.companies = companies;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .orElse("");
        show(Arrays.stream(RequestState.values())
                .filter(s -> s.name().equals(wanted))
                .findFirst()
                .orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("service.requests.title"));
    }

    private void show(@Nullable RequestState state) {
        removeAll();
        var create = new Button(getTranslation("service.requests.new"));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickListener(e -> getUI().ifPresent(ui -> ui.navigate(NewRequestView.class)));
        add(new PageHeader(getTranslation("service.requests.title")).with(create), filter(state));
        if (requests.count(state) == 0) {
            add(empty(state));
            return;
        }
        var grid = new RequestGrid(clock.instant(), companies.current().timeZone());
        grid.setItems(
                q -> requests.list(state, q.getOffset(), q.getLimit()).stream(), q -> (int) requests.count(state));
        add(grid);
    }

    private Nav filter(@Nullable RequestState chosen) {
        var filter = new Nav();
        filter.addClassName("link-tabs");
        filter.setAriaLabel(getTranslation("service.requests.filter"));
        filter.add(tab(null, chosen));
        Arrays.stream(RequestState.values()).forEach(s -> filter.add(tab(s, chosen)));
        return filter;
    }

    private RouterLink tab(@Nullable RequestState state, @Nullable RequestState chosen) {
        var word = getTranslation(state == null ? "service.requests.all" : "service.request.state." + state.name());
        var link =
                ServiceNavigation.requests(getTranslation("service.requests.tab", word, requests.count(state)), state);
        link.setHighlightCondition((l, e) -> false);
        if (Objects.equals(state, chosen)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private StateView empty(@Nullable RequestState state) {
        return state == null
                ? StateView.empty(
                        getTranslation("service.requests.empty.title"), getTranslation("service.requests.empty.text"))
                : StateView.empty(
                        getTranslation("service.requests.none.title"),
                        getTranslation("service.requests.none.text"),
                        ServiceNavigation.requests(getTranslation("service.requests.clear"), null));
    }
}
