package org.commonhold.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.gateway.GatewayEvent;
import org.commonhold.job.Jobs;
import org.commonhold.payment.EventTaker;

/** {@code payout.*}: the provider has paid out, so its books are read. */
@ApplicationScoped
class PayoutEvents implements EventTaker {

    private final Jobs jobs;

    @Inject
    PayoutEvents(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public boolean takes(GatewayEvent event) {
        return event.type().startsWith("payout.");
    }

    @Override
    public void take(GatewayEvent event) {
        jobs.start(ProviderBooksJob.KIND, 0);
    }
}
