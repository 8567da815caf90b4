package org.commonhold.admin;

import com.vaadin.flow.router.RouterLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PortalShell;
import org.commonhold.ui.security.PortalSession;

/** Frame of the operator pages. */
@Dependent
public class OperatorShell extends PortalShell implements RouterLayout {

    private static final long serialVersionUID = 1L;

    @Inject
    OperatorShell(PortalSession session) {
        super("operator", Languages.text("ui.product"), session);
    }
}
