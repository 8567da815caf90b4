package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.ProviderRefund;
import org.commonhold.gateway.RefundOrder;
import org.commonhold.gateway.StripeRefunds;
import org.commonhold.job.Retry;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.ProviderPayments;
import org.jspecify.annotations.Nullable;

/** The talk with the gateway about one refund: asked outside any transaction, the answer written down in the next. */
@ApplicationScoped
class RefundTalk {

    private static final System.Logger LOG = System.getLogger(RefundTalk.class.getName());

    /** The gateway keeps an answer under its key for at least a day; later the same key would pay twice. */
    private static final Duration KEY_HOLDS = Duration.ofHours(23);

    private final StripeRefunds stripe;
    private final RefundEnds ends;
    private final ProviderPayments payments;
    private final Clock clock;

    @Inject
    RefundTalk(StripeRefunds stripe, RefundEnds ends, ProviderPayments payments, Clock clock) {
        this.stripe = stripe;
        this.ends = ends;
        this.payments = payments;
        this.clock = clock;
    }

    /** What the gateway is asked about. @param sentAt when it was asked first; null: never */
    record Order(
            RefundId refund,
            PaymentId payment,
            Money amount,
            @Nullable Instant sentAt,
            @Nullable String providerRefund) {}

    /** Sends what is approved, asks about what was sent; when the gateway cannot answer, the refund stays as it is. */
    void ask(RefundId id) {
        var order = Retry.onConflict(() -> ends.sending(id));
        if (order.isEmpty()) {
            return;
        }
        try {
            ask(order.get());
        } catch (GatewayFailure e) {
            LOG.log(System.Logger.Level.WARNING, "the gateway did not answer for refund " + id.value(), e);
            Retry.onConflict(() -> {
                ends.failed(id, e);
                return id;
            });
        }
    }

    private void ask(Order order) throws GatewayFailure {
        var known = order.providerRefund();
        if (known != null) {
            told(order, stripe.fetch(known));
            return;
        }
        var provider = payments.provider(order.payment());
        var made = stripe.find(provider, order.refund().value());
        if (made.isPresent()) {
            told(order, made.get());
        } else if (keyHolds(order)) {
            told(order, stripe.create(new RefundOrder(order.refund().value(), provider, order.amount())));
        } else {
            Retry.onConflict(() -> {
                ends.neverMade(order.refund());
                return order;
            });
        }
    }

    private boolean keyHolds(Order order) {
        var sentAt = order.sentAt();
        return sentAt == null || clock.instant().isBefore(sentAt.plus(KEY_HOLDS));
    }

    private void told(Order order, ProviderRefund told) {
        Retry.onConflict(() -> {
            ends.told(order.refund(), told);
            return told;
        });
    }
}
