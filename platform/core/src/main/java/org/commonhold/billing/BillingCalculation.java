package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.charge.BillingRunId;
import org.commonhold.job.Checkpoint;
import org.commonhold.job.JobHandler;
import org.commonhold.job.JobRun;
import org.commonhold.security.Permission;

/** The dry run: prices the accounts of a month chunk by chunk, into drafts that replace earlier ones. */
@ApplicationScoped
public class BillingCalculation implements JobHandler {

    static final String KIND = "billing-calculate";

    private final CalculationSteps steps;

    @Inject
    BillingCalculation(CalculationSteps steps) {
        this.steps = steps;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.BILLING_RUN;
    }

    @Override
    public void run(JobRun job) {
        var run = new BillingRunId(job.subject());
        job.total(steps.pending(run));
        var at = Checkpoint.of(job);
        if (at.isStart()) {
            job.chunk(0, at.toString(), () -> steps.begin(run));
        }
        for (var page = steps.page(run, at.after()); !page.isEmpty(); page = steps.page(run, at.after())) {
            if (job.cancelled()) {
                job.chunk(at.done(), at.toString(), () -> steps.stop(run));
                return;
            }
            var units = page;
            at = at.next(page.get(page.size() - 1).account().value(), page.size());
            job.chunk(at.done(), at.toString(), () -> steps.calculate(run, units));
        }
        job.chunk(at.done(), at.toString(), () -> steps.finish(run));
    }
}
