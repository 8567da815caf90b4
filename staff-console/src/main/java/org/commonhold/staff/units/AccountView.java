package org.commonhold.staff.units;

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
import java.util.stream.Collectors;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.Estates;
import org.commonhold.estate.UnitDetails;
import org.commonhold.ledger.Ledger;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Badges;
import org.commonhold.staff.Choices;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;

/** All about one account and what can be done for the caller. */
@Route(value = "staff/accounts/:no", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.DISPATCHER, Role.Names.CLERK})
@Dependent
public class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountAccess access;
    private final transient Estates estates;
    private final transient Ledger ledger;
    private final transient AccountTabs tabs;
    private String number = "";

    @Inject
    AccountView(AccountAccess access, Estates estates, Ledger ledger, AccountTabs tabs) {
        this.access = access;
        this.estates = estates;
        this.ledger = ledger;
        this.tabs = tabs;
        addClassNames("page", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        var account = access.account(address.path("no"));
        number = account.number();
        var unit = estates.unit(account.unit());
        var tab = tabs.chosen(address.query("tab").orElse(""));
        removeAll();
        var header = new PageHeader(getTranslation("staff.account.title", number))
                .under("staff/find", getTranslation("staff.find.title"));
        if (CurrentActor.require().may(Permission.PAYMENTS_RECORD)) {
            header.with(action("staff.account.pay", Links.newPaymentPath(number)));
        }
        add(header, head(unit));
        if (CurrentActor.require().may(Permission.STATEMENTS_VIEW)) {
            add(Badges.ofBalance(ledger.balance(account.id())));
        }
        add(choices(tab), tabs.show(tab, account, unit));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.account.title", number));
    }

    private static Div head(UnitDetails unit) {
        var head = new Div(new Span(unit.unit().address()));
        var owners = unit.owners().stream().map(UnitDetails.Owner::name).collect(Collectors.joining(", "));
        head.add(new Span(owners));
        head.addClassName("account-head");
        return head;
    }

    private Choices choices(String current) {
        var choices = new Choices(getTranslation("staff.account.tabs"));
        for (var tab : tabs.names()) {
            choices.choice(
                    getTranslation("staff.account.tab." + tab), Links.accountPath(number, tab), tab.equals(current));
        }
        return choices;
    }

    private Anchor action(String key, String path) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("button-link");
        return link;
    }
}
