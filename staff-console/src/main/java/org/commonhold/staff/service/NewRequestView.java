package org.commonhold.staff.service;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.document.Documents;
import org.commonhold.estate.Estates;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Toasts;
import org.commonhold.workorder.ReportFault;
import org.commonhold.workorder.ServiceRequests;

/** Takes down what a caller reports, and goes on to the request's page. */
@Route(value = ServiceNavigation.REQUESTS + "/new", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.DISPATCHER, Role.Names.CLERK})
@Dependent
public class NewRequestView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ServiceRequests requests;

    @Inject
    NewRequestView(ServiceRequests requests, Estates estates, Documents documents) {
        this.requests = requests;
        addClassNames("page", "page-narrow");
        add(new PageHeader(getTranslation("service.new.title"))
                .under(ServiceNavigation.REQUESTS, getTranslation("service.requests.title")));
        add(new CallerForm(estates, documents::cleanPhoto, this::report));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("service.new.title"));
    }

    private void report(ReportFault fault) {
        var number = requests.report(fault).number();
        Toasts.done(getTranslation("service.new.done", number.value()));
        ServiceNavigation.open(number);
    }
}
