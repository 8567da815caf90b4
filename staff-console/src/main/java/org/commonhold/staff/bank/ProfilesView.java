package org.commonhold.staff.bank;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.bank.BankProfiles;
import org.commonhold.security.Role;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;

/** How do our banks and agents write their registries? */
@Route(value = BankLinks.PROFILES, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class ProfilesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BankProfiles profiles;

    @Inject
    ProfilesView(BankProfiles profiles) {
        this.profiles = profiles;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var add = new Anchor(BankLinks.NEW_PROFILE, getTranslation("banking.profile.new"));
        add.addClassName("button-link");
        var grid = Lists.whole(profiles.list(), "banking.profiles.none");
        Lists.part(
                        grid,
                        "banking.profile.name",
                        p -> NarrowGrid.cell(
                                new Anchor(BankLinks.profile(p.id()), p.name()),
                                p.profile().encoding()))
                .setFlexGrow(1);
        var encoding =
                Lists.text(grid, "banking.profile.encoding", p -> p.profile().encoding());
        var trailer =
                Lists.text(grid, "banking.profile.trailer", p -> p.profile().trailer());
        NarrowGrid.wideOnly(grid, List.of(encoding, trailer));
        removeAll();
        add(
                new PageHeader(getTranslation("banking.profiles"))
                        .under(BankLinks.BANK, getTranslation("banking.title"))
                        .with(add),
                new Paragraph(getTranslation("banking.profiles.text")),
                grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("banking.profiles"));
    }
}
