package org.commonhold.staff.bank;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.bank.DebtRegistries;
import org.commonhold.bankfile.DebtFile.Form;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.DocumentLink;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;

/** What shall the bank ask owners for? Today's debts in the form that a bank takes. */
@Route(value = DebtsView.PATH, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class DebtsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = BankLinks.BANK + "/debts";

    private static final long serialVersionUID = 1L;

    private final transient DebtRegistries registries;

    @Inject
    DebtsView(DebtRegistries registries) {
        this.registries = registries;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(getTranslation("banking.debts")).under(BankLinks.BANK, getTranslation("banking.title")),
                new Paragraph(getTranslation("banking.debts.text")));
        var missing = registries.missing();
        if (missing.isPresent()) {
            add(StateView.empty(getTranslation("banking.debts.cannot"), Languages.text(missing.get())));
            return;
        }
        for (var form : Form.values()) {
            var name = getTranslation("banking.debts." + form.name());
            add(new Panel(
                    name,
                    new Paragraph(getTranslation("banking.debts." + form.name() + ".text")),
                    new DocumentLink(
                            getTranslation("banking.debts.write"),
                            getTranslation("banking.debts.write.what", name),
                            () -> registries.export(form))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("banking.debts"));
    }
}
