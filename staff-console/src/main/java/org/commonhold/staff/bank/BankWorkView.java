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
import org.commonhold.bank.BankEntryId;
import org.commonhold.bank.BankEntryRow;
import org.commonhold.bank.SuspenseWork;
import org.commonhold.search.Search;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;

/** Whose money is this? One movement at a time: what the bank says, what is proposed, and what can be done. */
@Route(value = BankLinks.WORK, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class BankWorkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SuspenseWork work;
    private final transient Search search;
    private final transient Companies companies;

    @Inject
    BankWorkView(SuspenseWork work, Search search, Companies companies) {
        this.work = work;
        this.search = search;
        this.companies = companies;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = new Address(event).queryId("entry").map(id -> work.entry(new BankEntryId(id)));
        removeAll();
        add(new PageHeader(getTranslation("banking.work")).under(BankLinks.BANK, getTranslation("banking.title")));
        var count = new Paragraph(getTranslation("banking.work.count", work.countOpen()));
        count.getElement().setAttribute("role", "status");
        add(count);
        asked.or(work::next).ifPresentOrElse(this::show, this::nothing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("banking.work"));
    }

    private void nothing() {
        add(StateView.empty(
                getTranslation("banking.work.none.title"),
                getTranslation("banking.work.none.text"),
                new Anchor(BankLinks.BANK, getTranslation("banking.title"))));
    }

    private void show(BankEntryRow entry) {
        add(new EntryFacts(entry, companies.current().timeZone()));
        if (entry.state().open()) {
            add(new DecisionPart(entry, work, search));
        } else {
            add(new DecidedPart(entry, work));
        }
    }
}
