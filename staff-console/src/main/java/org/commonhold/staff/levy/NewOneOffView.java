package org.commonhold.staff.levy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountRef;
import org.commonhold.search.Search;
import org.commonhold.security.Role;
import org.commonhold.staff.AccountPicker;
import org.commonhold.staff.Address;
import org.commonhold.staff.Choices;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;

/** Whom does a decision charge once? One account, or each account of a building or estate. */
@Route(value = LevyLinks.NEW_ONE_OFF, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class NewOneOffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountAccess access;
    private final transient Search search;
    private final transient OneOffSteps steps;

    @Inject
    NewOneOffView(AccountAccess access, Search search, OneOffSteps steps) {
        this.access = access;
        this.search = search;
        this.steps = steps;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        var number = address.query("account");
        var place = address.query("for").filter("place"::equals).isPresent();
        removeAll();
        add(header());
        if (steps.services().isEmpty()) {
            add(StateView.empty(
                    getTranslation("finance.oneOff.noService.title"),
                    getTranslation("finance.oneOff.noService.text"),
                    new Anchor("admin/tariffs", getTranslation("finance.nav.tariffs"))));
        } else if (number.isPresent()) {
            var account = access.account(number.get());
            add(whom(account), steps.forAccount(account));
        } else {
            add(choices(place));
            add(place ? steps.forPlace() : picker());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.oneOff.new"));
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("finance.oneOff.new"))
                .under(LevyLinks.ONE_OFFS, getTranslation("finance.oneOffs.title"));
    }

    private Choices choices(boolean place) {
        return new Choices(getTranslation("finance.oneOff.whom"))
                .choice(getTranslation("finance.oneOff.for.account"), LevyLinks.NEW_ONE_OFF, !place)
                .choice(getTranslation("finance.oneOff.for.place"), LevyLinks.NEW_ONE_OFF + "?for=place", place);
    }

    private Component picker() {
        return new AccountPicker(search, chosen -> Links.go(LevyLinks.newOneOff(chosen)));
    }

    static Div whom(AccountRef account) {
        var whom = new Div(Links.account(account.number()), new Span(account.address()));
        whom.addClassName("account-head");
        return whom;
    }
}
