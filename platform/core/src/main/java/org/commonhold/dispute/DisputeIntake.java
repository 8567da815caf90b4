package org.commonhold.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.gateway.ProviderDispute;
import org.commonhold.job.Retry;

/** What the gateway says of a dispute becomes so; however often and in whatever order it is told. */
@ApplicationScoped
class DisputeIntake {

    private final DisputeSteps steps;

    @Inject
    DisputeIntake(DisputeSteps steps) {
        this.steps = steps;
    }

    void learn(ProviderDispute told) {
        if (Retry.onConflict(() -> steps.note(told))) {
            Retry.onConflict(() -> steps.move(told));
        }
    }
}
