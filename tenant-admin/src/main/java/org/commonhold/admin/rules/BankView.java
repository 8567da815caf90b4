package org.commonhold.admin.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.admin.AdminShell;
import org.commonhold.remittance.BankAccounts;
import org.commonhold.remittance.BankDetails;
import org.commonhold.security.Role;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;
import org.commonhold.ui.Toasts;

/** Where do owners pay to? The bank details on bills and in their payment code, from a day on. */
@Route(value = "admin/bank", layout = AdminShell.class)
@Menu(title = "admin.nav.bank", order = 3.6, icon = "vaadin:piggy-bank")
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class BankView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BankAccounts accounts;
    private final Div doubts = new Div();

    @Inject
    BankView(BankAccounts accounts) {
        this.accounts = accounts;
        addClassName("page");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.bank.title"));
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(getTranslation("admin.bank.title")),
                new Paragraph(getTranslation("admin.bank.text")),
                doubts);
        var all = accounts.list();
        if (all.isEmpty()) {
            add(StateView.empty(getTranslation("admin.bank.empty.title"), getTranslation("admin.bank.empty.text")));
        }
        all.forEach(d -> add(details(d)));
        add(new Panel(getTranslation("admin.bank.new"), new BankForm(this::set)));
    }

    private Component details(BankDetails details) {
        var facts = new Facts()
                .fact(getTranslation("admin.bank.payee"), details.payee())
                .fact(getTranslation("admin.bank.account"), details.account());
        if (details.bankName() != null) {
            facts.fact(getTranslation("admin.bank.bankName"), details.bankName());
        }
        if (details.bic() != null) {
            facts.fact(getTranslation("admin.bank.bic"), details.bic());
        }
        return new Panel(
                getTranslation(
                        "admin.bank.of",
                        getTranslation("tariff.fund." + details.fund().name()),
                        Formats.date(details.validFrom())),
                facts);
    }

    /** Kept at once; check digits that do not fit are named, because the bank knows better. */
    private void set(BankDetails details) {
        var set = accounts.set(details);
        Toasts.done(getTranslation("admin.bank.done"));
        doubts.removeAll();
        var found = accounts.doubts(set);
        if (!found.isEmpty()) {
            doubts.add(new Panel(
                    getTranslation("admin.bank.doubts"),
                    list(found.stream()
                            .map(p -> getTranslation(p.key(), p.arguments().toArray()))
                            .toList())));
        }
        show();
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(l -> list.add(new ListItem(l)));
        return list;
    }
}
