package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.basis.BilledAccount;
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
        var pages = new Pages<BilledAccount>(
                at,
                after -> job.cancelled() ? List.of() : steps.page(run, after),
                billed -> billed.account().value(),
                (units, turn) -> steps.calculate(run, units, turn));
        job.chunks(pages);
        var end = pages.at();
        job.chunk(end.done(), end.toString(), () -> {
            if (job.cancelled()) {
                steps.stop(run);
            } else {
                steps.finish(run);
            }
        });
    }
}
