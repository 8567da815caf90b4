package org.commonhold.staff.billing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.commonhold.billing.BillingErrorRow;
import org.commonhold.billing.BillingRunDetails;
import org.commonhold.billing.BillingRuns;
import org.commonhold.billing.PrepareRun;
import org.commonhold.billing.RunState;
import org.commonhold.job.JobState;
import org.commonhold.job.Jobs;
import org.commonhold.kernel.Rejected;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.JobProgress;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;

/** What the month would be: progress while it is computed, then totals, faults and the largest changes first. */
final class DryRunStep extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BillingRuns runs;
    private final transient BillingRunDetails details;
    private final ErrorSummary errors = new ErrorSummary();

    /** @param review made when there is something to look over */
    DryRunStep(BillingRuns runs, Jobs jobs, BillingRunDetails details, Supplier<ReviewPart> review) {
        this.runs = runs;
        this.details = details;
        add(errors);
        var job = details.job();
        var state = details.run().state();
        if (state == RunState.CALCULATING && job != null && job.state() != JobState.FAILED) {
            add(new Panel(Languages.text("staff.dry.working"), new JobProgress(jobs, job.id(), () -> UI.getCurrent()
                    .refreshCurrentRoute(false))));
        } else if (state == RunState.CALCULATING || state == RunState.FAILED) {
            add(StateView.empty(
                    Languages.text("staff.dry.failed.title"), Languages.text("staff.dry.failed.text"), again()));
        } else if (state == RunState.DISCARDED) {
            add(StateView.empty(
                    Languages.text("staff.dry.discarded.title"), Languages.text("staff.dry.discarded.text")));
        } else {
            result(review);
        }
    }

    private void result(Supplier<ReviewPart> review) {
        var run = details.run();
        if (run.accounts() == 0 && run.errors() == 0) {
            add(StateView.empty(Languages.text("staff.dry.nothing.title"), Languages.text("staff.dry.nothing.text")));
            return;
        }
        if (run.errors() > 0) {
            add(new Panel(Languages.text("staff.dry.errors", run.errors()), faults()));
        }
        add(new Panel(Languages.text("staff.dry.services"), services()));
        add(new Panel(Languages.text("staff.dry.differences", run.accounts()), review.get()));
        if (run.state() == RunState.CALCULATED) {
            var next = new Anchor(Links.runPath(run.id(), "approve"), Languages.text("staff.dry.next"));
            next.addClassName("button-link");
            var changed =
                    new Button(Languages.text("staff.dry.changed"), e -> act(() -> runs.recalculateChanged(run.id())));
            var buttons = new Div(next, changed, again());
            buttons.addClassName("row-actions");
            add(buttons);
        }
    }

    private Button again() {
        var run = details.run();
        return new Button(
                Languages.text("staff.dry.again"),
                e -> act(() -> runs.prepare(new PrepareRun(run.period(), run.dueOn(), run.estate(), run.account()))));
    }

    private void act(Runnable work) {
        errors.clear();
        try {
            work.run();
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private Grid<BillingErrorRow> faults() {
        Grid<BillingErrorRow> grid =
                Lists.lazy((offset, limit) -> runs.errors(details.run().id(), offset, limit), "staff.dry.noErrors");
        grid.addClassName("list-short");
        Lists.part(
                grid,
                "staff.account.number",
                e -> NarrowGrid.cell(account(e), e.address(), e.serviceName(), Languages.text(e.problem())));
        var address = Lists.text(grid, "staff.account.address", BillingErrorRow::address);
        var service = Lists.text(grid, "staff.service", BillingErrorRow::serviceName);
        var problem = Lists.text(grid, "staff.dry.problem", e -> Languages.text(e.problem()))
                .setFlexGrow(3);
        NarrowGrid.wideOnly(grid, List.of(address, service, problem));
        return grid;
    }

    private static Anchor account(BillingErrorRow error) {
        return new Anchor(Links.accountPath(error.number(), "readings"), error.number());
    }

    private Grid<BillingRunDetails.ServiceTotal> services() {
        var grid = Lists.whole(details.services(), "staff.dry.noServices");
        Lists.part(
                        grid,
                        "staff.service",
                        s -> NarrowGrid.cell(
                                new Span(s.name()), Formats.money(s.previous()) + " → " + Formats.money(s.now())))
                .setFlexGrow(1);
        var last = Lists.money(grid, "staff.dry.last", BillingRunDetails.ServiceTotal::previous);
        var now = Lists.money(grid, "staff.dry.now", BillingRunDetails.ServiceTotal::now);
        var change = Lists.number(grid, "staff.dry.change", s -> Changes.sum(s.difference()));
        var percent = Lists.number(grid, "staff.dry.percent", s -> Changes.percent(s.percent()));
        NarrowGrid.wideOnly(grid, List.of(last, now, change, percent));
        return grid;
    }
}
