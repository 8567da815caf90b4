package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhold.billing.BillingPreparation;
import org.commonhold.billing.BillingRunDetails;
import org.commonhold.billing.BillingRuns;
import org.commonhold.billing.RunState;
import org.commonhold.job.JobState;
import org.commonhold.today.StaffTask.Kind;
import org.commonhold.today.StaffTask.Urgency;

/** The next step of each run that is under way, and the month that has none. */
@ApplicationScoped
class BillingTasks {

    private static final int RUNS = 12;

    private final BillingRuns runs;
    private final BillingPreparation preparation;
    private final CompanyDay day;

    @Inject
    BillingTasks(BillingRuns runs, BillingPreparation preparation, CompanyDay day) {
        this.runs = runs;
        this.preparation = preparation;
        this.day = day;
    }

    List<StaffTask> tasks() {
        var latest = runs.list(0, RUNS);
        var steps = latest.stream()
                .filter(r -> r.state() != RunState.POSTED)
                .map(r -> step(runs.details(r.id())))
                .flatMap(Optional::stream);
        var month = preparation.proposed();
        var begun = latest.stream().anyMatch(r -> r.period().equals(month));
        return Stream.concat(steps, begun ? Stream.empty() : unbilled().stream())
                .toList();
    }

    private Optional<StaffTask> unbilled() {
        var check = preparation.checklist(preparation.proposed());
        return check.accounts() == 0 || check.billed() > 0
                ? Optional.empty()
                : Optional.of(new StaffTask(
                        Kind.MONTH_TO_BILL,
                        StaffUrgency.ofBilling(day.today()),
                        check.period().toString(),
                        check.accounts(),
                        check.period(),
                        null,
                        null,
                        null));
    }

    private Optional<StaffTask> step(BillingRunDetails details) {
        var job = details.job();
        if (job != null && job.state() == JobState.FAILED) {
            return Optional.of(task(details, Kind.RUN_INTERRUPTED, Urgency.OVERDUE));
        }
        return switch (details.run().state()) {
            case CALCULATED -> Optional.of(task(details, Kind.RUN_TO_APPROVE, StaffUrgency.ofBilling(day.today())));
            case APPROVED -> Optional.of(task(details, Kind.RUN_TO_POST, StaffUrgency.ofBilling(day.today())));
            case FAILED -> Optional.of(task(details, Kind.RUN_INTERRUPTED, Urgency.OVERDUE));
            default -> Optional.empty();
        };
    }

    private static StaffTask task(BillingRunDetails details, Kind kind, Urgency urgency) {
        var run = details.run();
        return new StaffTask(
                kind, urgency, Long.toString(run.id().value()), run.accounts(), run.period(), null, run.total(), null);
    }
}
