package org.commonhold.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;

/** Shown when a page fails in a way nobody foresaw: a reference number, which is also in the log, and no details. */
@AnonymousAllowed
@Dependent
public class FailurePage extends MessagePage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        show("ui.failure.title", "ui.failure.reference", Failures.logged(parameter.getException()));
        return 500;
    }
}
