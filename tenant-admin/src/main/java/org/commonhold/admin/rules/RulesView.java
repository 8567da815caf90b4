package org.commonhold.admin.rules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.commonhold.admin.AdminShell;
import org.commonhold.rulepack.PackShelf;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.tariff.Tariffs;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Toasts;

/** By which rules do we bill, from when? What ends soon stands first. */
@Route(value = "admin/rules", layout = AdminShell.class)
@Menu(title = "admin.nav.rules", order = 3.3, icon = "vaadin:book")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class RulesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int SOON = 60;

    private final transient RulePacks packs;
    private final transient PackShelf shelf;
    private final transient Tariffs tariffs;

    @Inject
    RulesView(RulePacks packs, PackShelf shelf, Tariffs tariffs) {
        this.packs = packs;
        this.shelf = shelf;
        this.tariffs = tariffs;
        addClassName("page");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.rules.title"));
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getTranslation("admin.rules.title"));
        var decides = CurrentActor.require().may(Permission.COMPANY_MANAGE);
        if (decides) {
            var link = new Anchor("admin/rules/new", getTranslation("admin.ownRule.title"));
            link.addClassName("button-link");
            header.with(link);
        }
        add(header, new Paragraph(getTranslation("admin.rules.text")));
        var ending = packs.ending(SOON);
        if (!ending.isEmpty()) {
            var soon = new RuleTable();
            ending.forEach(r -> soon.rule(r.dated(), r.own(), true));
            add(new Panel(getTranslation("admin.rules.soon", ending.size()), soon));
        }
        var table = new RuleTable();
        packs.rules(tariffs.today()).forEach(r -> table.rule(r.dated(), r.own(), false));
        add(new Panel(getTranslation("admin.rules.today"), table));
        var own = packs.own();
        if (!own.isEmpty()) {
            var ours = new RuleTable();
            own.forEach(r -> ours.rule(r.dated(), false, false));
            add(new Panel(getTranslation("admin.ownRule.own"), ours));
        }
        if (decides) {
            add(new Panel(getTranslation("admin.rules.follow"), new FollowForm(shelf.list(), this::follow)));
        }
    }

    private void follow(String pack, LocalDate from) {
        packs.follow(pack, from);
        Toasts.done(getTranslation("admin.rules.followed"));
        show();
    }
}
