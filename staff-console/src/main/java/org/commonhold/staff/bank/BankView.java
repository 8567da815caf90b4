package org.commonhold.staff.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import org.commonhold.bank.BankImportRow;
import org.commonhold.bank.BankImports;
import org.commonhold.bank.BankProfiles;
import org.commonhold.bank.SuspenseWork;
import org.commonhold.bank.UploadBankFile;
import org.commonhold.remittance.BankAccounts;
import org.commonhold.security.Role;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;

/** What has the bank sent? A new file, what waits for a decision, and all files so far. */
@Route(value = BankLinks.BANK, layout = StaffShell.class)
@Menu(title = "banking.nav", order = 41, icon = "vaadin:institution")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class BankView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BankImports imports;
    private final transient BankProfiles profiles;
    private final transient SuspenseWork work;
    private final transient BankAccounts accounts;
    private final transient Companies companies;

    @Inject
    BankView(
            BankImports imports, BankProfiles profiles, SuspenseWork work, BankAccounts accounts, Companies companies) {
        this.imports = imports;
        this.profiles = profiles;
        this.work = work;
        this.accounts = accounts;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(getTranslation("banking.title")),
                links(),
                new Panel(getTranslation("banking.upload"), upload()),
                new Panel(getTranslation("banking.files"), grid()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("banking.title"));
    }

    private Component links() {
        var links = new Div(
                new Anchor(BankLinks.WORK, getTranslation("banking.work.count", work.countOpen())),
                new Anchor(BankLinks.PROFILES, getTranslation("banking.profiles")),
                new Anchor(DebtsView.PATH, getTranslation("banking.debts")));
        links.addClassName("link-row");
        return links;
    }

    private Component upload() {
        var own = accounts.list();
        return own.isEmpty()
                ? StateView.empty(getTranslation("banking.noAccount.title"), getTranslation("bank.account.none"))
                : new Div(
                        new Paragraph(getTranslation("banking.upload.text")),
                        new UploadForm(profiles.list(), own, this::take));
    }

    private void take(UploadBankFile file) {
        Links.go(BankLinks.imported(imports.upload(file).id()));
    }

    private Grid<BankImportRow> grid() {
        var zone = companies.current().timeZone();
        Grid<BankImportRow> grid = Lists.lazy(imports::list, "banking.files.none");
        Lists.part(
                        grid,
                        "banking.fileName",
                        i -> NarrowGrid.cell(
                                new Anchor(BankLinks.imported(i.id()), i.fileName()),
                                Formats.dateTime(i.createdAt(), zone),
                                Formats.money(i.incoming())))
                .setFlexGrow(2);
        var when = Lists.text(grid, "banking.when", i -> Formats.dateTime(i.createdAt(), zone));
        var format = Lists.text(grid, "banking.format", i -> getTranslation("bankfile.format." + i.format()));
        var entries = Lists.number(grid, "banking.entries", i -> String.valueOf(i.entries()));
        var incoming = Lists.money(grid, "banking.incoming", BankImportRow::incoming);
        NarrowGrid.wideOnly(grid, List.of(when, format, entries, incoming));
        return grid;
    }
}
