package org.commonhold.staff.billing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.billing.BillingRuns;
import org.commonhold.billing.ReviewFilter;
import org.commonhold.billing.RunReview;
import org.commonhold.charge.BillingRunId;
import org.commonhold.job.Jobs;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Badges;
import org.commonhold.staff.StaffShell;
import org.commonhold.statement.Statements;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;

/** One run at one of its steps: is it right, may it go out? */
@Route(value = "staff/finance/runs/:id", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class RunView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BillingRuns runs;
    private final transient RunReview review;
    private final transient Statements statements;
    private final transient Jobs jobs;
    private String title = "";

    @Inject
    RunView(BillingRuns runs, RunReview review, Statements statements, Jobs jobs) {
        this.runs = runs;
        this.review = review;
        this.statements = statements;
        this.jobs = jobs;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        var details = runs.details(new BillingRunId(address.id("id")));
        var step = Steps.chosen(address.query("step").orElse(""), details.run());
        title = getTranslation("staff.run.title", Formats.period(details.run().period()));
        removeAll();
        add(new PageHeader(title).under("staff/finance/runs", getTranslation("staff.runs.title")));
        add(Badges.of(details.run().state()), step.of(details.run()));
        add(
                switch (step) {
                    case PREPARE, DRY ->
                        new DryRunStep(
                                runs,
                                jobs,
                                details,
                                () -> new ReviewPart(
                                        review, details.run(), address.choice("filter", ReviewFilter.class)));
                    case APPROVE -> new ApproveStep(runs, details);
                    case POST -> new PostStep(runs, jobs, details);
                    case SEND -> new SendStep(statements, details.run());
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", title);
    }
}
