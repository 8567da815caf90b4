package org.commonhold.staff;

import com.vaadin.flow.router.RouterLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PortalShell;
import org.commonhold.ui.security.PortalSession;

/** Frame of the staff console. */
@Dependent
public class StaffShell extends PortalShell implements RouterLayout {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffShell(Companies companies, PortalSession session) {
        super("staff", companies.current().name(), session, "admin/tariffs", "admin/rules");
    }
}
