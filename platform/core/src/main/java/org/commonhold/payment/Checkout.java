package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.GatewayOrder;
import org.commonhold.gateway.GatewaySession;
import org.commonhold.gateway.StripeGateway;
import org.commonhold.gateway.StripeSavedMethods;
import org.commonhold.job.Retry;
import org.commonhold.kernel.Texts;
import org.commonhold.tenancy.Companies;

/** The talk with the gateway about one attempt: asked outside any transaction, the answer written down in the next. */
@ApplicationScoped
class Checkout {

    private static final System.Logger LOG = System.getLogger(Checkout.class.getName());

    /**
     * For so long a session is asked for again under the same key. Later it is only looked for: the gateway may answer one key with
     * one and the same failure for ever, and nobody was shown a page, so what is not there will never be paid.
     */
    private static final Duration INSISTS = Duration.ofMinutes(5);

    private final StripeGateway stripe;
    private final StripeSavedMethods cards;
    private final PaymentSteps steps;
    private final Companies companies;
    private final Clock clock;

    @Inject
    Checkout(StripeGateway stripe, StripeSavedMethods cards, PaymentSteps steps, Companies companies, Clock clock) {
        this.stripe = stripe;
        this.cards = cards;
        this.steps = steps;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * Learns from the gateway where the attempt stands; when it cannot answer, the attempt stays as it is.
     *
     * @param accounts their numbers, for the payer to read
     * @return whether it answered, be it with a no
     */
    boolean ask(Attempt attempt, String accounts) {
        var id = attempt.payment().id();
        try {
            var session = attempt.session();
            if (session != null) {
                settle(id, fetched(attempt, session));
            } else if (clock.instant().isBefore(attempt.payment().startedAt().plus(INSISTS))) {
                settle(id, opened(attempt, accounts));
            } else {
                lookFor(attempt);
            }
            return true;
        } catch (GatewayFailure e) {
            LOG.log(System.Logger.Level.WARNING, "payment " + id.value() + ": no answer of the gateway: " + e.reason());
            write(id, () -> steps.failed(id, e));
            return !e.unknown();
        }
    }

    /** Opens a session; one that was opened though the answer was a failure is found. */
    private GatewaySession opened(Attempt attempt, String accounts) throws GatewayFailure {
        try {
            return created(attempt, accounts);
        } catch (GatewayFailure e) {
            if (!e.unknown()) {
                throw e;
            }
            return found(attempt).orElseThrow(() -> e);
        }
    }

    private void lookFor(Attempt attempt) throws GatewayFailure {
        var id = attempt.payment().id();
        var found = found(attempt);
        if (found.isPresent()) {
            settle(id, found.get());
        } else {
            write(id, () -> steps.expire(id));
        }
    }

    private GatewaySession created(Attempt attempt, String accounts) throws GatewayFailure {
        var card = attempt.saved();
        return card == null
                ? stripe.create(order(attempt, accounts))
                : cards.charge(card, attempt.payment().id().value(), attempt.asked(), item(accounts));
    }

    private GatewaySession fetched(Attempt attempt, String session) throws GatewayFailure {
        return attempt.saved() == null ? stripe.fetch(session) : cards.fetch(session);
    }

    private Optional<GatewaySession> found(Attempt attempt) throws GatewayFailure {
        var id = attempt.payment().id().value();
        var since = attempt.payment().startedAt();
        var card = attempt.saved();
        return card == null ? stripe.find(id, since) : cards.find(card, id, since);
    }

    private String item(String accounts) {
        return Texts.text(companies.current().language(), "payment.gateway.item", accounts);
    }

    /** What cannot be booked is shown to the staff; the next round tries again. */
    private void settle(PaymentId id, GatewaySession session) {
        try {
            write(id, () -> steps.settle(id, session));
        } catch (RuntimeException e) {
            write(id, () -> steps.troubled(id, e.getClass().getSimpleName()));
            throw e;
        }
    }

    private static void write(PaymentId id, Runnable step) {
        Retry.onConflict(() -> {
            step.run();
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
                item(accounts),
                company.language(),
                Objects.requireNonNull(attempt.returnBase()) + "/"
                        + payment.id().value());
    }
}
