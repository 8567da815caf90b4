package org.commonhold.staff.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.commonhold.job.Jobs;
import org.commonhold.ledgercheck.InvariantResult;
import org.commonhold.ledgercheck.LedgerCheckDetails;
import org.commonhold.ledgercheck.LedgerChecks;
import org.commonhold.security.Role;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.JobProgress;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Do the books hold? Rule by rule, as found by the last check, which may be made anew. */
@Route(value = "staff/finance/ledger/check", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class LedgerCheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LedgerChecks checks;
    private final transient Jobs jobs;
    private final transient Companies companies;

    @Inject
    LedgerCheckView(LedgerChecks checks, Jobs jobs, Companies companies) {
        this.checks = checks;
        this.jobs = jobs;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.check.title"));
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(getTranslation("staff.check.title"))
                        .under("staff/finance/ledger", getTranslation("staff.ledger.title")),
                new Paragraph(getTranslation("staff.check.text")));
        var again = new Button(getTranslation("staff.check.now"));
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        again.addClickListener(click -> {
            var job = checks.start();
            replace(again, new JobProgress(jobs, job, this::show));
        });
        add(again);
        checks.latest().ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("staff.check.never"))));
    }

    private void show(LedgerCheckDetails check) {
        var badge = check.holds()
                ? new StatusBadge(getTranslation("staff.check.holds"), Tone.GREEN)
                : new StatusBadge(getTranslation("staff.check.broken", check.broken()), Tone.RED);
        var at = Formats.dateTime(check.checkedAt(), companies.current().timeZone());
        add(new Div(badge), new Panel(getTranslation("staff.check.at", at), grid(check)));
    }

    private Grid<InvariantResult> grid(LedgerCheckDetails check) {
        var grid = Lists.whole(check.results(), "staff.check.never");
        // as wide as there is room, so that a long rule is broken into lines on a phone
        Lists.part(grid, "staff.check.rule", this::rule).setAutoWidth(false).setFlexGrow(1);
        var counted = Lists.number(grid, "staff.check.counted", r -> count(r));
        var result = Lists.part(grid, "staff.check.result", LedgerCheckView::result);
        NarrowGrid.wideOnly(grid, List.of(counted, result));
        return grid;
    }

    private Component rule(InvariantResult result) {
        var name = new Div(
                new Span(getTranslation("staff.check.rule." + result.invariant().name())));
        if (!result.holds()) {
            var examples = new Div(String.join("; ", result.examples()));
            examples.addClassName("task-why");
            name.add(examples);
        }
        return NarrowGrid.cell(
                name, count(result), getTranslation(result.holds() ? "staff.check.ok" : "staff.check.bad"));
    }

    private static Component result(InvariantResult result) {
        return result.holds()
                ? new StatusBadge(Languages.text("staff.check.ok"), Tone.GREEN)
                : new StatusBadge(Languages.text("staff.check.found", result.broken()), Tone.RED);
    }

    private static String count(InvariantResult result) {
        return Formats.number(BigDecimal.valueOf(result.counted()));
    }
}
