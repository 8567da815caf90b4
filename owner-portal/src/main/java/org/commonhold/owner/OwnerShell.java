package org.commonhold.owner;

import com.vaadin.flow.router.RouterLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PortalShell;
import org.commonhold.ui.security.PortalSession;

/** Frame of the owner portal. */
@Dependent
public class OwnerShell extends PortalShell implements RouterLayout {

    private static final long serialVersionUID = 1L;

    @Inject
    OwnerShell(Companies companies, PortalSession session) {
        super("owner", companies.current().name(), session);
    }
}
