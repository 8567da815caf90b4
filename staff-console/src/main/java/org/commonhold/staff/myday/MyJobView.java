package org.commonhold.staff.myday;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;
import org.commonhold.workorder.WorkOrderId;
import org.commonhold.workorder.WorkOrders;

/** One of the technician's jobs with everything he needs on the spot. */
@Route(value = MyDayView.ROUTE + "/:id", layout = StaffShell.class)
@RolesAllowed(Role.Names.TECHNICIAN)
@Dependent
public class MyJobView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient WorkOrders orders;
    private final transient JobParts parts;
    private WorkOrderId id = new WorkOrderId(0);

    @Inject
    MyJobView(WorkOrders orders, JobParts parts) {
        this.orders = orders;
        this.parts = parts;
        addClassNames("page", "my-day");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .filter(n -> n.matches("\\d{1,19}"))
                .map(n -> new WorkOrderId(Long.parseLong(n)))
                .orElseThrow(() -> new NotFound("workOrder"));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("service.myday.job.title"));
    }

    private void show() {
        var order = orders.details(id);
        removeAll();
        add(new PageHeader(getTranslation("service.job.title", order.number()))
                .under(MyDayView.ROUTE, getTranslation("service.myday.title")));
        add(parts.large(order, new JobSteps(order, orders, parts, this::show)));
        add(parts.timeline(order));
    }
}
