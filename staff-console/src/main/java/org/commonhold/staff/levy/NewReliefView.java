package org.commonhold.staff.levy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountRef;
import org.commonhold.levy.GrantRelief;
import org.commonhold.levy.Reliefs;
import org.commonhold.search.Search;
import org.commonhold.security.Role;
import org.commonhold.staff.AccountPicker;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.tariff.Tariffs;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Toasts;

/** Who pays less for what, and on which ground? */
@Route(value = LevyLinks.NEW_RELIEF, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class NewReliefView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountAccess access;
    private final transient Search search;
    private final transient Reliefs reliefs;
    private final transient Tariffs tariffs;

    @Inject
    NewReliefView(AccountAccess access, Search search, Reliefs reliefs, Tariffs tariffs) {
        this.access = access;
        this.search = search;
        this.reliefs = reliefs;
        this.tariffs = tariffs;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = new Address(event).query("account");
        removeAll();
        var header = new PageHeader(getTranslation("finance.relief.new"));
        add(header);
        if (number.isEmpty()) {
            header.under("staff/find", getTranslation("staff.find.title"));
            add(new AccountPicker(search, chosen -> Links.go(LevyLinks.newRelief(chosen))));
            return;
        }
        var account = access.account(number.get());
        header.under(
                Links.accountPath(account.number(), "levies"), getTranslation("staff.account.title", account.number()));
        add(
                NewOneOffView.whom(account),
                new Paragraph(getTranslation("finance.relief.text")),
                new ReliefForm(
                        account.id(),
                        tariffs.inForceToday(),
                        tariffs.today().withDayOfMonth(1),
                        c -> grant(account, c)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.relief.new"));
    }

    private void grant(AccountRef account, GrantRelief command) {
        reliefs.grant(command);
        Toasts.done(getTranslation("finance.relief.done"));
        Links.go(Links.accountPath(account.number(), "levies"));
    }
}
