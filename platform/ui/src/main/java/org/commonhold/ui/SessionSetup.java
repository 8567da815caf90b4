package org.commonhold.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives each page its language and its access control, and each session its error handler. */
@ApplicationScoped
public class SessionSetup {

    void serviceStarted(@Observes ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> {
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            return messages;
        });
        service.addSessionInitListener(e -> e.getSession().setErrorHandler(new Failures()));
        service.addUIInitListener(e -> pageOpened(e.getUI()));
    }

    private static void pageOpened(UI ui) {
        var language = Languages.ofRequest(VaadinRequest.getCurrent());
        ui.setLocale(language.locale());
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0", language.locale().toLanguageTag());
        var access = new NavigationAccessControl();
        access.setLoginView(SignInView.class);
        ui.addBeforeEnterListener(access);
    }
}
