package org.commonhold.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.ProviderEntry;
import org.commonhold.gateway.StripePayouts;
import org.commonhold.job.Retry;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** Reads what the provider has written of the current company since it was read last. Twice changes nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ProviderBooks {

    /** The provider writes some movements late, and a payout changes for weeks. */
    private static final Duration AGAIN = Duration.ofDays(7);

    private static final Duration PAYOUTS_AGAIN = Duration.ofDays(60);

    private final StripePayouts stripe;
    private final PayoutSteps steps;

    @Inject
    ProviderBooks(StripePayouts stripe, PayoutSteps steps) {
        this.stripe = stripe;
        this.steps = steps;
    }

    /** Everything the first time. A failure is kept, so that people see how old their knowledge is. */
    public void read() throws GatewayFailure {
        Access.require(Permission.BANK_WORK);
        try {
            var latest = steps.latest();
            steps.unclear().forEach(this::take);
            stripe.entries(latest.map(l -> l.minus(AGAIN)).orElse(Instant.EPOCH))
                    .forEach(this::take);
            steps.keep(stripe.payouts(latest.map(l -> l.minus(PAYOUTS_AGAIN)).orElse(Instant.EPOCH)));
            steps.read(null);
        } catch (GatewayFailure e) {
            steps.read(e.reason());
            throw e;
        }
    }

    private void take(ProviderEntry entry) {
        Retry.onConflict(() -> {
            steps.take(entry);
            return entry;
        });
    }
}
