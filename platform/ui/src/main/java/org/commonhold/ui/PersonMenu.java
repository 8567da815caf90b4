package org.commonhold.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.ui.security.PortalSession;

/** The signed-in person: their other portals and sign-out. */
final class PersonMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    PersonMenu(Actor actor, PortalSession session) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        var avatar = new Avatar(actor.name());
        avatar.setTooltipEnabled(false);
        var item = addItem(avatar);
        item.setAriaLabel(Languages.text("ui.person.menu", actor.name()));
        var menu = item.getSubMenu();
        menu.addItem(actor.name()).setEnabled(false);
        portals(actor).forEach((path, key) -> menu.addItem(Languages.text(key), e -> open(path)));
        menu.addItem(Languages.text("ui.signOut"), e -> {
            var ui = getUI();
            session.signOut();
            ui.ifPresent(u -> u.getPage().setLocation("/sign-in"));
        });
    }

    private void open(String path) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(path));
    }

    private static Map<String, String> portals(Actor actor) {
        var result = new LinkedHashMap<String, String>();
        var resident = actor.is(Role.OWNER) || actor.is(Role.OCCUPANT);
        var staff = actor.roles().stream().anyMatch(r -> r != Role.OWNER && r != Role.OCCUPANT && r != Role.OPERATOR);
        if (resident && staff) {
            result.put("/owner", "ui.portal.owner");
        }
        if (staff) {
            result.put("/staff", "ui.portal.staff");
        }
        if (actor.is(Role.ADMIN)) {
            result.put("/admin", "ui.portal.admin");
        }
        return result;
    }
}
