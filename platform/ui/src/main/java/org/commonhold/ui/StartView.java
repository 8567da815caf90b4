package org.commonhold.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;
import org.commonhold.security.CurrentActor;

/** The bare address leads to the person's portal, owners' by default. */
@Route("")
@AnonymousAllowed
@Dependent
public class StartView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var path = CurrentActor.get().map(Landing::portalOf).orElse("/owner");
        event.forwardTo(path.substring(1));
    }
}
