package org.commonhold.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.job.Checkpoint;
import org.commonhold.job.JobHandler;
import org.commonhold.job.JobRun;
import org.commonhold.security.Permission;

/** Compares account by account, chunk by chunk; nothing is billed. */
@ApplicationScoped
public class ForecastJob implements JobHandler {

    static final String KIND = "tariff-forecast";

    private final ForecastSteps steps;

    @Inject
    ForecastJob(ForecastSteps steps) {
        this.steps = steps;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.TARIFFS_MANAGE;
    }

    @Override
    public void run(JobRun job) {
        var id = new ForecastId(job.subject());
        job.total(steps.count(id));
        var at = Checkpoint.of(job);
        if (at.isStart()) {
            job.chunk(0, at.toString(), () -> steps.begin(id));
        }
        var work = steps.work(id);
        for (var page = steps.page(id, at.after()); !page.isEmpty(); page = steps.page(id, at.after())) {
            if (job.cancelled()) {
                return;
            }
            var accounts = page;
            at = at.next(page.get(page.size() - 1).account().value(), page.size());
            job.chunk(at.done(), at.toString(), () -> steps.compare(id, work, accounts));
        }
        job.chunk(at.done(), at.toString(), () -> steps.finish(id));
    }
}
