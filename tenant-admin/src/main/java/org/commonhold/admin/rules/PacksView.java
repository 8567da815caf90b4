package org.commonhold.admin.rules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.admin.OperatorShell;
import org.commonhold.rulepack.PackRow;
import org.commonhold.rulepack.PackShelf;
import org.commonhold.security.Role;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** Which rules apply where? The packs of the installation, each with its rules, their days and their sources. */
@Route(value = "operator/packs", layout = OperatorShell.class)
@Menu(title = "admin.nav.packs", order = 2, icon = "vaadin:book")
@RolesAllowed(Role.Names.OPERATOR)
@Dependent
public class PacksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PackShelf shelf;

    @Inject
    PacksView(PackShelf shelf) {
        this.shelf = shelf;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var rows = shelf.list();
        var chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("pack")
                .filter(c -> rows.stream().anyMatch(r -> r.code().equals(c)))
                .orElseGet(() -> rows.get(0).code());
        removeAll();
        add(
                new PageHeader(getTranslation("admin.packs.title")),
                new Paragraph(getTranslation("admin.packs.text")),
                choices(rows, chosen));
        var pack = shelf.pack(chosen);
        var based = pack.basedOn();
        var panel = new Panel(pack.name());
        if (based != null) {
            panel.add(new Paragraph(getTranslation("admin.packs.based", based)));
        }
        panel.add(new RuleTable().rules(pack.rules()));
        add(panel);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.packs.title"));
    }

    private Nav choices(List<PackRow> rows, String chosen) {
        var nav = new Nav();
        nav.addClassName("choices");
        nav.setAriaLabel(getTranslation("admin.packs.title"));
        for (var row : rows) {
            var link = new Anchor("operator/packs?pack=" + row.code(), row.code());
            if (row.code().equals(chosen)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }
}
