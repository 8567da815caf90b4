package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonhold.gateway.GatewayEvent;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.GatewaySession;
import org.commonhold.gateway.HookSql;
import org.commonhold.gateway.StripeGateway;
import org.commonhold.job.Retry;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/** What the gateway sends: believed only for the id of a session, which is then fetched with the company's own key. */
@ApplicationScoped
class WebhookIntake {

    private static final System.Logger LOG = System.getLogger(WebhookIntake.class.getName());
    private static final int LONGEST_BODY = 1 << 20;

    private final HookSql hooks;
    private final StripeGateway stripe;
    private final HookSteps steps;

    @Inject
    WebhookIntake(HookSql hooks, StripeGateway stripe, HookSteps steps) {
        this.hooks = hooks;
        this.stripe = stripe;
        this.steps = steps;
    }

    HookAnswer receive(String hookToken, String body, @Nullable String signatureHeader) {
        if (signatureHeader == null || body.length() > LONGEST_BODY) {
            return HookAnswer.REFUSED;
        }
        var company = hooks.company(hookToken);
        if (company.isEmpty()) {
            return HookAnswer.REFUSED;
        }
        try {
            return CurrentActor.callAs(Actor.system(company.get()), () -> receive(body, signatureHeader));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HookAnswer receive(String body, String signatureHeader) {
        var event = stripe.verified(body, signatureHeader);
        if (event.isEmpty()) {
            return HookAnswer.REFUSED;
        }
        if (steps.known(event.get())) {
            return HookAnswer.OK;
        }
        return event.get().aboutSession() ? settle(event.get()) : note(event.get());
    }

    private HookAnswer settle(GatewayEvent event) {
        try {
            var session = stripe.fetch(event.objectId());
            var payment = payment(session);
            if (payment.isPresent()) {
                return take(event, payment.get(), session);
            }
        } catch (GatewayFailure e) {
            LOG.log(System.Logger.Level.WARNING, "event {0}: {1}", event.id(), e.reason());
            if (e.unknown()) {
                return HookAnswer.LATER;
            }
        }
        return note(event);
    }

    private HookAnswer take(GatewayEvent event, PaymentId payment, GatewaySession session) {
        try {
            return Retry.onConflict(() -> {
                steps.take(event, payment, session);
                return HookAnswer.OK;
            });
        } catch (NotFound e) {
            return note(event);
        } catch (RuntimeException e) {
            // The gateway will send it again; the staff sees meanwhile that something is wrong.
            Retry.onConflict(() -> {
                steps.troubled(payment, e.getClass().getSimpleName());
                return payment;
            });
            throw e;
        }
    }

    private HookAnswer note(GatewayEvent event) {
        steps.note(event);
        return HookAnswer.OK;
    }

    /** Sessions that others open in the same account at the gateway carry no number of ours. */
    private static Optional<PaymentId> payment(GatewaySession session) {
        var reference = session.reference();
        return reference != null && reference.matches("\\d{1,18}")
                ? Optional.of(new PaymentId(Long.parseLong(reference)))
                : Optional.empty();
    }
}
