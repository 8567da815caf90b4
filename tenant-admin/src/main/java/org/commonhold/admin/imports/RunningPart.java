package org.commonhold.admin.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.commonhold.job.JobState;
import org.commonhold.job.Jobs;
import org.commonhold.onboarding.ImportDetails;
import org.commonhold.ui.JobProgress;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;

/** A check or an import at work: how far it is, a way to stop it, and a way on when it failed. */
final class RunningPart extends Div {

    private static final long serialVersionUID = 1L;

    RunningPart(ImportDetails details, Jobs jobs, ImportSteps steps, Runnable again) {
        var job = Objects.requireNonNull(details.job());
        var row = jobs.progress(job);
        if (row.state() == JobState.FAILED) {
            add(StateView.empty(
                    Languages.text("ui.failure.title"),
                    Languages.text("ui.failure.reference", String.valueOf(row.failure())),
                    new Button(Languages.text("admin.run.again"), e -> again.run())));
            return;
        }
        var cancel = new Button(Languages.text("admin.run.cancel"), e -> steps.cancel());
        cancel.setDisableOnClick(true);
        add(new Panel(
                Languages.text("admin.run." + details.row().state().name()),
                new JobProgress(jobs, job, steps::refresh),
                cancel));
    }
}
