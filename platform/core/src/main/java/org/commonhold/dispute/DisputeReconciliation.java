package org.commonhold.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.ProviderDispute;
import org.commonhold.gateway.StripeDisputes;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** Learns of disputes whose event was lost: asks the gateway for new ones and after those that are not at an end. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DisputeReconciliation {

    private static final System.Logger LOG = System.getLogger(DisputeReconciliation.class.getName());
    private static final Duration BACK = Duration.ofDays(30);

    private final StripeDisputes stripe;
    private final DisputeSteps steps;
    private final DisputeIntake intake;
    private final Clock clock;

    @Inject
    DisputeReconciliation(StripeDisputes stripe, DisputeSteps steps, DisputeIntake intake, Clock clock) {
        this.stripe = stripe;
        this.steps = steps;
        this.intake = intake;
        this.clock = clock;
    }

    /** Of the current company; gives back how many were looked at. */
    public int askAll() throws GatewayFailure {
        Access.require(Permission.PAYMENTS_VIEW);
        var found = new LinkedHashMap<String, ProviderDispute>();
        stripe.since(clock.instant().minus(BACK)).forEach(d -> found.put(d.id(), d));
        for (var id : steps.live()) {
            if (!found.containsKey(id)) {
                found.put(id, stripe.fetch(id));
            }
        }
        found.values().forEach(this::learn);
        return found.size();
    }

    private void learn(ProviderDispute told) {
        try {
            intake.learn(told);
        } catch (RuntimeException e) {
            // One dispute's trouble must not keep the others from being learnt.
            LOG.log(System.Logger.Level.ERROR, "dispute " + told.id() + " could not be taken in", e);
        }
    }
}
