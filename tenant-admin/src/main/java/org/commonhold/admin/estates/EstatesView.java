package org.commonhold.admin.estates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.AdminShell;
import org.commonhold.admin.imports.ImportsView;
import org.commonhold.estate.Estates;
import org.commonhold.security.Role;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;

/** What do we manage? Estates, their buildings and entrances with the number of units in each. */
@Route(value = "admin/estates", layout = AdminShell.class)
@Menu(title = "admin.nav.estates", order = 1, icon = "vaadin:building")
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class EstatesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    EstatesView(Estates estates) {
        addClassName("page");
        var upload = new Button(
                getTranslation("admin.estates.import"), e -> getUI().ifPresent(ui -> ui.navigate(ImportsView.class)));
        upload.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader(getTranslation("admin.estates.title")).with(upload));
        if (estates.estates().isEmpty()) {
            add(StateView.empty(
                    getTranslation("admin.estates.empty.title"),
                    getTranslation("admin.estates.empty.text"),
                    new Anchor("admin/imports", getTranslation("admin.estates.import"))));
        } else {
            add(new PlaceTree(estates));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.estates.title"));
    }
}
