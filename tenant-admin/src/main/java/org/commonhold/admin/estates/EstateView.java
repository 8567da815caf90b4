package org.commonhold.admin.estates;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.commonhold.admin.AdminShell;
import org.commonhold.admin.PathIds;
import org.commonhold.estate.EstateRow;
import org.commonhold.estate.Estates;
import org.commonhold.estate.OwnerInvitations;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Role;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** One estate: how much is in it, and the invitation of all its owners at once. */
@Route(value = "admin/estates/:estate", layout = AdminShell.class)
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class EstateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Estates estates;
    private final transient OwnerInvitations invitations;
    private final transient Companies companies;
    private String name = "";

    @Inject
    EstateView(Estates estates, OwnerInvitations invitations, Companies companies) {
        this.estates = estates;
        this.invitations = invitations;
        this.companies = companies;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PathIds.number(event, "estate");
        show(estates.estates().stream()
                .filter(e -> e.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("estate")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", name);
    }

    private void show(EstateRow estate) {
        name = estate.name();
        removeAll();
        add(new PageHeader(name).under("admin/estates", getTranslation("admin.estates.title")));
        var facts = new Facts()
                .fact(getTranslation("admin.estates.buildings"), number(estate.buildings()))
                .fact(getTranslation("admin.estates.units"), number(estate.units()));
        add(new Panel(
                getTranslation("admin.estates.facts"),
                facts,
                new Anchor("admin/imports", getTranslation("admin.estates.more"))));
        var form = new InviteOwnersForm(
                invitations.waiting(estate.id()),
                companies.current().languages(),
                language -> invitations.inviteAll(estate.id(), language));
        add(new Panel(getTranslation("admin.owners.title"), form));
    }

    private static String number(long count) {
        return Formats.number(BigDecimal.valueOf(count));
    }
}
