package org.commonhold.owner.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.UnitRef;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;

/** What the owner has to do, and their homes. */
@Route(value = "owner", layout = OwnerShell.class)
@Menu(title = "owner.nav.home", order = 0, icon = "vaadin:home")
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class HomeView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    HomeView(AccountAccess access) {
        addClassName("page");
        add(new PageHeader(getTranslation("owner.home.title")));
        var units = access.myUnits();
        if (units.isEmpty()) {
            add(StateView.empty(getTranslation("owner.home.empty.title"), getTranslation("owner.home.empty.text")));
            return;
        }
        var list = new UnorderedList();
        units.stream().map(UnitRef::address).map(ListItem::new).forEach(list::add);
        add(new Panel(getTranslation("owner.home.units"), list));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("owner.home.title"));
    }
}
