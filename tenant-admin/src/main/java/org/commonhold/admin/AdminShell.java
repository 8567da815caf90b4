package org.commonhold.admin;

import com.vaadin.flow.router.RouterLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PortalShell;
import org.commonhold.ui.security.PortalSession;

/** Frame of a company's administration, with the way to the staff's day, from which accountants come. */
@Dependent
public class AdminShell extends PortalShell implements RouterLayout {

    private static final long serialVersionUID = 1L;

    @Inject
    AdminShell(Companies companies, PortalSession session) {
        super("admin", companies.current().name(), session, "staff");
    }
}
