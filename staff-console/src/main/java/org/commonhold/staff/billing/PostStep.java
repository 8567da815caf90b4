package org.commonhold.staff.billing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.commonhold.billing.BillingRunDetails;
import org.commonhold.billing.BillingRuns;
import org.commonhold.billing.RunState;
import org.commonhold.job.JobState;
import org.commonhold.job.Jobs;
import org.commonhold.kernel.Rejected;
import org.commonhold.staff.Links;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.JobProgress;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;

/** Writes the statements and books them; what was interrupted goes on where it stopped. */
final class PostStep extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BillingRuns runs;
    private final transient BillingRunDetails details;
    private final ErrorSummary errors = new ErrorSummary();

    PostStep(BillingRuns runs, Jobs jobs, BillingRunDetails details) {
        this.runs = runs;
        this.details = details;
        add(errors);
        var job = details.job();
        var state = details.run().state();
        if (state == RunState.APPROVED) {
            ready();
        } else if (state == RunState.POSTED) {
            add(StateView.empty(Languages.text("staff.post.done.title"), Languages.text("staff.post.done.text")));
        } else if (job == null || job.state() == JobState.FAILED || job.state() == JobState.CANCELLED) {
            add(StateView.empty(
                    Languages.text("staff.post.failed.title"),
                    Languages.text("staff.post.failed.text"),
                    button("staff.post.resume")));
        } else {
            add(new Panel(Languages.text("staff.post.working"), new JobProgress(jobs, job.id(), () -> UI.getCurrent()
                    .refreshCurrentRoute(false))));
        }
    }

    private void ready() {
        var run = details.run();
        add(new Panel(
                Languages.text("staff.post.title"),
                new Paragraph(Languages.text(
                        "staff.post.text",
                        details.outgoing().accounts(),
                        Formats.money(details.outgoing().total()),
                        Formats.date(run.dueOn()))),
                button("staff.post.do")));
    }

    private Button button(String key) {
        var button = new Button(Languages.text(key), e -> post());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void post() {
        errors.clear();
        try {
            runs.post(details.run().id());
            Links.go(Links.runPath(details.run().id(), "post"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
