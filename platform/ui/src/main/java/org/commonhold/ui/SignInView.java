package org.commonhold.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.ui.security.PortalSession;

/** Sign in, with the company known from the host name or typed; goes on to the page that was wanted. */
@Route("sign-in")
@AnonymousAllowed
@Dependent
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PortalSession session;
    private final transient CompanyHosts hosts;
    private final Div card = new Div();
    private String wanted = "";

    @Inject
    SignInView(PortalSession session, CompanyHosts hosts) {
        this.session = session;
        this.hosts = hosts;
        addClassName("public-page");
        card.addClassName("public-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var signedIn = CurrentActor.get();
        if (signedIn.isPresent()) {
            event.forwardTo(Landing.portalOf(signedIn.get()).substring(1));
            return;
        }
        wanted = wantedPath(event);
        var company = hosts.current();
        var form = new SignInForm(company.map(c -> c.code()).orElse(null), login -> goOn(session.signIn(login)));
        card.removeAll();
        card.add(new Brand(company.map(c -> c.name()).orElse(getTranslation("ui.product"))));
        card.add(new H1(getTranslation("ui.signIn.title")), form);
        card.add(new Paragraph(getTranslation("ui.signIn.trouble")), new LanguageSwitch());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("ui.signIn.title"));
    }

    private void goOn(Actor actor) {
        var target = wanted.isEmpty() || "/".equals(wanted) ? Landing.portalOf(actor) : wanted;
        getUI().ifPresent(ui -> ui.getPage().setLocation(target));
    }

    private static String wantedPath(BeforeEnterEvent event) {
        var given = event.getLocation().getQueryParameters().getSingleParameter("to");
        return given.or(() -> interrupted(event)).filter(Landing::isOwnPath).orElse("");
    }

    private static Optional<String> interrupted(BeforeEnterEvent event) {
        var stored =
                event.getUI().getSession().getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return Optional.ofNullable((String) stored).map(path -> path.startsWith("/") ? path : "/" + path);
    }
}
