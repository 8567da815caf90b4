package org.commonhold.staff.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
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
import java.util.Optional;
import org.commonhold.bank.BankEntryRow;
import org.commonhold.bank.BankEntryState;
import org.commonhold.bank.BankImportId;
import org.commonhold.bank.BankImportRow;
import org.commonhold.bank.BankImportState;
import org.commonhold.bank.BankImports;
import org.commonhold.job.JobState;
import org.commonhold.job.Jobs;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Choices;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.JobProgress;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.jspecify.annotations.Nullable;

/** What became of this file? Its totals, how many entries stand where, and each of them. */
@Route(value = "staff/finance/bank/imports/:bankImport", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class BankImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BankImports imports;
    private final transient Jobs jobs;
    private String name = "";

    @Inject
    BankImportView(BankImports imports, Jobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        show(
                new BankImportId(address.id("bankImport")),
                address.query("state").flatMap(BankImportView::state).orElse(null));
    }

    private static Optional<BankEntryState> state(String code) {
        return List.of(BankEntryState.values()).stream()
                .filter(s -> s.name().equalsIgnoreCase(code))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", name);
    }

    private void show(BankImportId id, @Nullable BankEntryState state) {
        var imported = imports.details(id);
        name = imported.fileName();
        removeAll();
        add(new PageHeader(name).under(BankLinks.BANK, getTranslation("banking.title")), facts(imported));
        if (imported.state() == BankImportState.READING) {
            add(running(imported));
            return;
        }
        if (imported.repeated() > 0) {
            var repeated = new Paragraph(getTranslation(
                    imported.repeated() == imported.entries() ? "banking.repeated.all" : "banking.repeated.some",
                    imported.repeated()));
            repeated.getElement().setAttribute("role", "status");
            add(repeated);
        }
        add(choices(imported, state), new Panel(getTranslation("banking.entries"), grid(id, state)));
    }

    private Component running(BankImportRow imported) {
        var job = imported.job();
        if (job != null
                && jobs.progress(job).state() != JobState.FAILED
                && jobs.progress(job).state() != JobState.CANCELLED) {
            return new JobProgress(jobs, job, () -> show(imported.id(), null));
        }
        return new Div(
                new Paragraph(getTranslation("banking.stopped")), new Button(getTranslation("banking.resume"), e -> {
                    imports.resume(imported.id());
                    show(imported.id(), null);
                }));
    }

    private Facts facts(BankImportRow imported) {
        var facts = new Facts()
                .fact(getTranslation("banking.format"), getTranslation("bankfile.format." + imported.format()))
                .fact(getTranslation("banking.incoming"), Formats.money(imported.incoming()))
                .fact(getTranslation("banking.outgoing"), Formats.money(imported.outgoing()));
        var profile = imported.profile();
        if (profile != null) {
            facts.fact(getTranslation("banking.profile"), profile)
                    .fact(getTranslation("bankfile.field.FEE"), Formats.money(imported.fee()));
        }
        if (imported.format().namesAccount()) {
            facts.fact(
                    getTranslation("banking.balances"),
                    getTranslation(imported.checked() ? "banking.balances.hold" : "banking.balances.none"));
        }
        return facts;
    }

    private Choices choices(BankImportRow imported, @Nullable BankEntryState current) {
        var choices = new Choices(getTranslation("finance.state"));
        var all = imported.states().values().stream().mapToLong(Long::longValue).sum();
        choices.choice(
                getTranslation("banking.choice", getTranslation("banking.all"), all),
                BankLinks.imported(imported.id()),
                current == null);
        for (var state : BankEntryState.values()) {
            var count = imported.states().getOrDefault(state, 0L);
            if (count > 0) {
                choices.choice(
                        getTranslation("banking.choice", getTranslation("bank.state." + state), count),
                        BankLinks.imported(imported.id(), state),
                        state == current);
            }
        }
        return choices;
    }

    private Grid<BankEntryRow> grid(BankImportId id, @Nullable BankEntryState state) {
        Grid<BankEntryRow> grid =
                Lists.lazy((offset, limit) -> imports.entries(id, state, offset, limit), "banking.entries.none");
        Lists.part(
                        grid,
                        "banking.payer",
                        e -> NarrowGrid.cell(
                                new Anchor(BankLinks.entry(e.id()), EntryWords.payer(e)),
                                EntryWords.amount(e),
                                getTranslation("bank.state." + e.state()),
                                EntryWords.whose(e)))
                .setFlexGrow(1);
        var text = Lists.text(grid, "banking.text", BankEntryRow::text)
                .setAutoWidth(false)
                .setFlexGrow(2);
        var day = Lists.text(grid, "banking.day", e -> Formats.date(e.bookedOn()));
        var whose = Lists.text(grid, "banking.whose", EntryWords::whose);
        var reason = Lists.text(grid, "banking.reason", EntryWords::reason);
        var badge = Lists.part(grid, "finance.state", e -> EntryWords.badge(e.state()));
        var amount = Lists.number(grid, "banking.amount", EntryWords::amount);
        NarrowGrid.wideOnly(grid, List.of(text, day, whose, reason, badge, amount));
        return grid;
    }
}
