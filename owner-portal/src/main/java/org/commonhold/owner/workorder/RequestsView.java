package org.commonhold.owner.workorder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.owner.Blocks;
import org.commonhold.owner.Links;
import org.commonhold.owner.Moments;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.ui.StateView;
import org.commonhold.workorder.RequestRow;
import org.commonhold.workorder.ServiceRequests;

/** Everything that was reported for the person's homes. */
@Route(value = "owner/requests", layout = OwnerShell.class)
@Menu(title = "owner.nav.requests", order = 3, icon = "vaadin:wrench")
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class RequestsView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ServiceRequests requests;
    private final transient Moments moments;

    @Inject
    RequestsView(ServiceRequests requests, Moments moments) {
        this.requests = requests;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.requests.title"));
        add(Links.primary(OwnerLinks.REPORT, text("owner.requests.new")));
        add(Blocks.alive(this::list));
    }

    private Component list() {
        var rows = requests.mine();
        if (rows.isEmpty()) {
            return StateView.empty(text("owner.requests.none.title"), text("owner.requests.none.text"));
        }
        var list = new UnorderedList();
        list.addClassNames("plain-list", "cards");
        rows.forEach(r -> list.add(item(r)));
        return list;
    }

    private ListItem item(RequestRow request) {
        var when = new Span(text("owner.request.reported", moments.at(request.receivedAt())));
        when.addClassName("secondary");
        var what = new Div(request.description());
        what.addClassName("clamp");
        return new ListItem(
                new Anchor(OwnerLinks.request(request.number()), RequestWords.title(request)),
                RequestWords.badge(request.state()),
                what,
                when);
    }
}
