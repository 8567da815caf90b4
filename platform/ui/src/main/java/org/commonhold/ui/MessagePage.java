package org.commonhold.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.commonhold.security.CurrentActor;

/** A page that only says something: what it is, why, and the way back. */
abstract class MessagePage extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Div card = new Div();
    private String title = "";

    MessagePage() {
        addClassName("public-page");
        card.addClassName("public-card");
        add(card);
    }

    final void show(String titleKey, String textKey, Object... arguments) {
        title = getTranslation(titleKey);
        var home = new Anchor(CurrentActor.get().map(Landing::portalOf).orElse("/sign-in"), getTranslation("ui.home"));
        home.setRouterIgnore(true);
        card.removeAll();
        card.add(new Brand(getTranslation("ui.product")), new H1(title));
        card.add(new Paragraph(getTranslation(textKey, arguments)), home, new LanguageSwitch());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", title);
    }
}
