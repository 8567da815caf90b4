package org.commonhold.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;
import org.commonhold.kernel.NotFound;

/** Shown for {@link NotFound}. */
@AnonymousAllowed
@Dependent
public class MissingPage extends MessagePage implements HasErrorParameter<NotFound> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        show("ui.notFound.title", "ui.notFound.text");
        return 404;
    }
}
