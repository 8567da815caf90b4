package org.commonhold.staff.service;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.dispatch.DispatchBoard;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Toasts;
import org.commonhold.workorder.RequestDetails;
import org.commonhold.workorder.RequestNumber;
import org.commonhold.workorder.ServiceRequests;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrders;

/** One request: what is broken, who reported it, what was done; opening it tells the owner that it was seen. */
@Route(value = ServiceNavigation.REQUESTS + "/:no", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.DISPATCHER, Role.Names.CLERK})
@Dependent
public class RequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ServiceRequests requests;
    private final transient WorkOrders orders;
    private final transient DispatchBoard board;
    private final transient RequestParts parts;
    private RequestNumber number = new RequestNumber(0);

    @Inject
    RequestView(ServiceRequests requests, WorkOrders orders, DispatchBoard board, RequestParts parts) {
        this.requests = requests;
        this.orders = orders;
        this.board = board;
        this.parts = parts;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters()
                .get("no")
                .filter(n -> n.matches("\\d{1,18}"))
                .map(n -> new RequestNumber(Long.parseLong(n)))
                .orElseThrow(() -> new NotFound("request"));
        requests.markSeen(number);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("service.request.title", number.value()));
    }

    private void show() {
        var details = requests.details(number);
        var dispatches = CurrentActor.require().may(Permission.WORK_ORDERS_DISPATCH);
        removeAll();
        var header = new PageHeader(getTranslation("service.request.title", number.value()))
                .under(ServiceNavigation.REQUESTS, getTranslation("service.requests.title"));
        if (dispatches) {
            actions(details, header);
        }
        var jobs = new JobList(details.workOrders(), parts, dispatches ? this::assign : null, this::cancelJob);
        var main = new Div(parts.facts(details), jobs);
        var side = new Div(parts.timeline(details));
        var columns = new Div(main, side);
        columns.addClassName("request-columns");
        add(header, parts.badges(details), columns);
    }

    private void actions(RequestDetails details, PageHeader header) {
        if (details.cancellable()) {
            header.with(new Button(getTranslation("service.request.cancel"), e -> confirmCancel()));
        }
        if (details.orderable()) {
            var order = new Button(getTranslation("service.request.order"), e -> order());
            order.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.with(order);
        }
    }

    private void order() {
        var order = orders.create(number);
        show();
        assign(order);
    }

    private void assign(WorkOrderRow order) {
        new AssignDialog(board, order, this::show).open();
    }

    private void cancelJob(WorkOrderRow order) {
        orders.cancel(order.id());
        Toasts.done(getTranslation("service.job.cancelled", order.number()));
        show();
    }

    private void confirmCancel() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("service.request.cancel.title", number.value()));
        dialog.setText(getTranslation("service.request.cancel.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("service.request.cancel.keep"));
        dialog.setConfirmText(getTranslation("service.request.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(e -> {
            requests.cancel(number);
            Toasts.done(getTranslation("service.request.cancelled", number.value()));
            show();
        });
        dialog.open();
    }
}
