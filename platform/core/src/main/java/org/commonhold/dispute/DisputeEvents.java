package org.commonhold.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.gateway.GatewayEvent;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.StripeDisputes;
import org.commonhold.payment.EventTaker;

/** {@code charge.dispute.*}: opened, changed or closed. */
@ApplicationScoped
class DisputeEvents implements EventTaker {

    private final StripeDisputes stripe;
    private final DisputeIntake intake;

    @Inject
    DisputeEvents(StripeDisputes stripe, DisputeIntake intake) {
        this.stripe = stripe;
        this.intake = intake;
    }

    @Override
    public boolean takes(GatewayEvent event) {
        return event.type().startsWith("charge.dispute.");
    }

    @Override
    public void take(GatewayEvent event) throws GatewayFailure {
        intake.learn(stripe.fetch(event.objectId()));
    }
}
