package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.gateway.GatewayEvent;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.StripeRefunds;
import org.commonhold.job.Retry;
import org.commonhold.kernel.NotFound;
import org.commonhold.payment.EventTaker;

/** {@code refund.*} and {@code charge.refund.updated}. One that carries no number of ours was made at the gateway: the provider's books show it. */
@ApplicationScoped
class RefundEvents implements EventTaker {

    private static final System.Logger LOG = System.getLogger(RefundEvents.class.getName());

    private final StripeRefunds stripe;
    private final RefundEnds ends;

    @Inject
    RefundEvents(StripeRefunds stripe, RefundEnds ends) {
        this.stripe = stripe;
        this.ends = ends;
    }

    @Override
    public boolean takes(GatewayEvent event) {
        return event.type().startsWith("refund.") || event.type().equals("charge.refund.updated");
    }

    @Override
    public void take(GatewayEvent event) throws GatewayFailure {
        var told = stripe.fetch(event.objectId());
        var reference = told.reference();
        if (reference == null || !reference.matches("\\d{1,18}")) {
            return;
        }
        try {
            Retry.onConflict(() -> {
                ends.told(new RefundId(Long.parseLong(reference)), told);
                return told;
            });
        } catch (NotFound e) {
            LOG.log(System.Logger.Level.WARNING, "event {0} is about a refund that is not ours", event.id());
        }
    }
}
