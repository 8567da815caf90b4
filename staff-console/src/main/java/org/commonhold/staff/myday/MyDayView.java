package org.commonhold.staff.myday;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;
import org.commonhold.workorder.MyDay;
import org.commonhold.workorder.WorkOrders;
import org.jspecify.annotations.Nullable;

/** The technician's jobs: the next one large with its one next step, the others below, what is done at the end. */
@Route(value = MyDayView.ROUTE, layout = StaffShell.class)
@Menu(title = "service.nav.myDay", order = -1, icon = "vaadin:tools")
@RolesAllowed(Role.Names.TECHNICIAN)
@Dependent
public class MyDayView extends Div implements HasDynamicTitle {

    static final String ROUTE = "staff/my-day";
    private static final long serialVersionUID = 1L;
    private static final int EVERY_MILLIS = 20_000;

    private final transient WorkOrders orders;
    private final transient JobParts parts;
    private transient @Nullable MyDay shown;
    private @Nullable JobSteps steps;
    private @Nullable Registration polling;

    @Inject
    MyDayView(WorkOrders orders, JobParts parts) {
        this.orders = orders;
        this.parts = parts;
        addClassNames("page", "my-day");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("service.myday.title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY_MILLIS);
        polling = event.getUI().addPollListener(e -> follow());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** Shows what the dispatcher changed, unless the technician is just typing. */
    private void follow() {
        if ((steps == null || steps.untouched()) && !orders.myDay().equals(shown)) {
            show();
        }
    }

    private void show() {
        var day = orders.myDay();
        shown = day;
        removeAll();
        add(new PageHeader(getTranslation("service.myday.title")));
        var next = day.next();
        if (next == null) {
            steps = null;
            add(StateView.empty(
                    getTranslation("service.myday.empty.title"), getTranslation("service.myday.empty.text")));
        } else {
            steps = new JobSteps(next, orders, parts, this::show);
            add(parts.large(next, steps));
        }
        if (!day.later().isEmpty()) {
            add(parts.list("service.myday.later", day.later()));
        }
        if (!day.done().isEmpty()) {
            add(parts.list("service.myday.done", day.done()));
        }
    }
}
