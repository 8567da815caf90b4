package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.GatewayOrder;
import org.commonhold.gateway.GatewaySession;
import org.commonhold.gateway.StripeGateway;
import org.commonhold.job.Retry;
import org.commonhold.kernel.Texts;
import org.commonhold.tenancy.Companies;

/** The talk with the gateway about one attempt: asked outside any transaction, the answer written down in the next. */
@ApplicationScoped
class Checkout {

    private static final System.Logger LOG = System.getLogger(Checkout.class.getName());

    /** The gateway keeps an answer under its key for at least a day; later the same key would open a second session. */
    private static final Duration KEY_HOLDS = Duration.ofHours(23);

    private final StripeGateway stripe;
    private final PaymentSteps steps;
    private final Companies companies;
    private final Clock clock;

    @Inject
    Checkout(StripeGateway stripe, PaymentSteps steps, Companies companies, Clock clock) {
        this.stripe = stripe;
        this.steps = steps;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * Learns from the gateway where the attempt stands; when it cannot answer, the attempt stays as it is.
     *
     * @param accounts their numbers, for the payer to read
     */
    void ask(Attempt attempt, String accounts) {
        var id = attempt.payment().id();
        try {
            var session = attempt.session();
            if (session != null) {
                settle(id, stripe.fetch(session));
            } else if (clock.instant().isBefore(attempt.payment().startedAt().plus(KEY_HOLDS))) {
                settle(id, stripe.create(order(attempt, accounts)));
            } else {
                searchFor(attempt);
            }
        } catch (GatewayFailure e) {
            LOG.log(System.Logger.Level.WARNING, "the gateway did not answer for payment " + id.value(), e);
            Retry.onConflict(() -> {
                steps.failed(id, e);
                return id;
            });
        }
    }

    private void searchFor(Attempt attempt) throws GatewayFailure {
        var id = attempt.payment().id();
        var found = stripe.find(id.value(), attempt.payment().startedAt());
        if (found.isPresent()) {
            settle(id, found.get());
        } else {
            Retry.onConflict(() -> {
                steps.expire(id);
                return id;
            });
        }
    }

    private void settle(PaymentId id, GatewaySession session) {
        Retry.onConflict(() -> {
            steps.settle(id, session);
            return id;
        });
    }

    private GatewayOrder order(Attempt attempt, String accounts) {
        var company = companies.current();
        var payment = attempt.payment();
        return new GatewayOrder(
                payment.id().value(),
                attempt.asked(),
                company.code(),
                Texts.text(company.language(), "payment.gateway.item", accounts),
                company.language(),
                Objects.requireNonNull(attempt.returnBase()) + "/"
                        + payment.id().value());
    }
}
