package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.job.JobId;
import org.commonhold.job.JobRunner;
import org.commonhold.job.JobState;
import org.commonhold.job.Jobs;

/** Runs the jobs that the demo's people have started, at once instead of at the scheduler's next look. */
@ApplicationScoped
class Work {

    private final JobRunner runner;
    private final Jobs jobs;

    @Inject
    Work(JobRunner runner, Jobs jobs) {
        this.runner = runner;
        this.jobs = jobs;
    }

    /** Until none is left: a job may start another. */
    void finish(Staff staff) {
        for (var queued = staff.as("admin", jobs::queued);
                !queued.isEmpty();
                queued = staff.as("admin", jobs::queued)) {
            queued.forEach(job -> finish(staff, job));
        }
    }

    private void finish(Staff staff, JobId job) {
        runner.run(staff.company(), job);
        var end = staff.as("admin", () -> jobs.progress(job));
        if (end.state() != JobState.DONE) {
            throw new IllegalStateException("job " + end.kind() + " ended as " + end.state() + " " + end.failure());
        }
    }
}
