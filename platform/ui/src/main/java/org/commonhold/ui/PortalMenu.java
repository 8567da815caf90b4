package org.commonhold.ui;

import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import jakarta.enterprise.context.Dependent;

/** Lists in a menu only the views that the person's roles may open. A bean, because Vaadin asks CDI for it by interface. */
@Dependent
public class PortalMenu extends DefaultMenuAccessControl {

    private static final long serialVersionUID = 1L;
}
