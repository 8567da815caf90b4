package org.commonhold.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.commonhold.job.JobId;
import org.commonhold.job.JobRow;
import org.commonhold.job.JobState;
import org.commonhold.job.Jobs;
import org.jspecify.annotations.Nullable;

/** How far a job is, asked every two seconds; the page may be left, the job goes on. */
public final class JobProgress extends Div {

    private static final long serialVersionUID = 1L;

    private static final int EVERY_MILLIS = 2000;

    private final transient Jobs jobs;
    private final transient Runnable finished;
    private final JobId job;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private @Nullable Registration polling;

    /** @param finished called once, in the page, when the job has ended in any way */
    public JobProgress(Jobs jobs, JobId job, Runnable finished) {
        this.jobs = jobs;
        this.job = job;
        this.finished = finished;
        addClassName("job-progress");
        words.getElement().setAttribute("aria-live", "polite");
        add(bar, words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY_MILLIS);
        polling = event.getUI().addPollListener(e -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
        event.getUI().setPollInterval(-1);
    }

    private void look() {
        var row = jobs.progress(job);
        show(row);
        if (row.state() != JobState.QUEUED && row.state() != JobState.RUNNING && polling != null) {
            stop();
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
            finished.run();
        }
    }

    private void show(JobRow row) {
        bar.setIndeterminate(row.total() == 0 && row.state() == JobState.RUNNING);
        bar.setMax(Math.max(1, row.total()));
        bar.setValue(Math.min(row.done(), Math.max(1, row.total())));
        words.setText(
                row.state() == JobState.FAILED
                        ? Languages.text("ui.failure.reference", String.valueOf(row.failure()))
                        : Languages.text("ui.job." + row.state().name(), row.done(), row.total()));
    }

    private void stop() {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
