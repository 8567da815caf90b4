package org.commonhold.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;
import org.commonhold.security.Forbidden;

/** Shown for {@link Forbidden}. */
@AnonymousAllowed
@Dependent
public class ForbiddenPage extends MessagePage implements HasErrorParameter<Forbidden> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Forbidden> parameter) {
        show("ui.denied.title", "ui.denied.text");
        return 403;
    }
}
