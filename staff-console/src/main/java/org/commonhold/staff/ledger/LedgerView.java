package org.commonhold.staff.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostingRow;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** The trial balance, which must be zero, and what was booked on one ledger account. */
@Route(value = "staff/finance/ledger", layout = StaffShell.class)
@Menu(title = "staff.nav.ledger", order = 45, icon = "vaadin:book")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class LedgerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Ledger ledger;

    @Inject
    LedgerView(Ledger ledger) {
        this.ledger = ledger;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = new Address(event).query("gl").orElse("");
        var trial = ledger.trialBalance();
        removeAll();
        add(new PageHeader(getTranslation("staff.ledger.title")));
        add(
                new Div(balanced(trial)),
                new Anchor("staff/finance/ledger/check", getTranslation("staff.check.link")),
                new Panel(getTranslation("staff.ledger.trial"), trial(trial)));
        Arrays.stream(GlAccount.values())
                .filter(gl -> gl.code().equals(code))
                .findFirst()
                .ifPresent(gl -> add(new Panel(
                        getTranslation("staff.ledger.postings", getTranslation("staff.gl." + gl.name())),
                        postings(gl))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.ledger.title"));
    }

    private StatusBadge balanced(TrialBalance trial) {
        return trial.balanced()
                ? new StatusBadge(getTranslation("staff.ledger.balanced"), Tone.GREEN)
                : new StatusBadge(getTranslation("staff.ledger.unbalanced"), Tone.RED);
    }

    private Grid<TrialBalance.Row> trial(TrialBalance trial) {
        var grid = Lists.whole(trial.rows(), "staff.ledger.empty");
        Lists.part(grid, "staff.ledger.account", this::account).setFlexGrow(1);
        var debit = Lists.number(grid, "staff.ledger.debit", r -> r.sum().isPositive() ? Formats.money(r.sum()) : "");
        var credit = Lists.number(
                grid,
                "staff.ledger.credit",
                r -> r.sum().isPositive() ? "" : Formats.money(r.sum().negated()));
        NarrowGrid.wideOnly(grid, List.of(debit, credit));
        return grid;
    }

    private Component account(TrialBalance.Row row) {
        var gl = row.gl();
        var link = new Anchor(
                "staff/finance/ledger?gl=" + gl.code(), gl.code() + " · " + getTranslation("staff.gl." + gl.name()));
        return NarrowGrid.cell(link, Formats.money(row.sum()));
    }

    private Grid<PostingRow> postings(GlAccount gl) {
        Grid<PostingRow> grid = Lists.lazy((offset, limit) -> ledger.postings(gl, offset, limit), "staff.entry.none");
        Lists.part(
                grid,
                "staff.entry.bookedOn",
                p -> NarrowGrid.cell(
                        new Div(Formats.date(p.bookedOn())),
                        getTranslation("staff.entry.kind." + p.kind().name()),
                        Formats.money(p.amount())));
        var kind = Lists.text(
                grid,
                "staff.entry.kind",
                p -> getTranslation("staff.entry.kind." + p.kind().name()));
        Lists.part(grid, "staff.account.number", LedgerView::unitAccount);
        var amount = Lists.money(grid, "staff.ledger.amount", PostingRow::amount);
        NarrowGrid.wideOnly(grid, List.of(kind, amount));
        return grid;
    }

    private static Component unitAccount(PostingRow posting) {
        var number = posting.accountNumber();
        return number == null ? new Span() : Links.account(number);
    }
}
