package org.commonhold.gateway;

import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refunds at Stripe, with the keys of the current company; never inside a transaction. */
@ApplicationScoped
public class StripeRefunds {

    private static final String REFERENCE = "refund";
    private static final long PAGE = 100;

    private final StripeGateway stripe;

    @Inject
    StripeRefunds(StripeGateway stripe) {
        this.stripe = stripe;
    }

    /** The same order gives the same refund for a day. */
    public ProviderRefund create(RefundOrder order) throws GatewayFailure {
        var reference = Long.toString(order.reference());
        var params = RefundCreateParams.builder()
                .setPaymentIntent(order.providerPayment())
                .setAmount(order.amount().minor())
                .putMetadata(REFERENCE, reference)
                .build();
        var options = RequestOptions.builder()
                .setIdempotencyKey("refund-" + reference)
                .build();
        try {
            return refund(stripe.client().v1().refunds().create(params, options));
        } catch (StripeException e) {
            throw StripeGateway.failure(e);
        }
    }

    public ProviderRefund fetch(String refund) throws GatewayFailure {
        try {
            return refund(stripe.client().v1().refunds().retrieve(refund));
        } catch (StripeException e) {
            throw StripeGateway.failure(e);
        }
    }

    /** The refund of a payment that carries our number, if the gateway has made it. */
    public Optional<ProviderRefund> find(String providerPayment, long reference) throws GatewayFailure {
        var params = RefundListParams.builder()
                .setPaymentIntent(providerPayment)
                .setLimit(PAGE)
                .build();
        try {
            for (var refund : stripe.client().v1().refunds().list(params).autoPagingIterable()) {
                if (Long.toString(reference).equals(reference(refund))) {
                    return Optional.of(refund(refund));
                }
            }
            return Optional.empty();
        } catch (StripeException e) {
            throw StripeGateway.failure(e);
        }
    }

    private static @Nullable String reference(Refund refund) {
        Map<String, String> metadata = refund.getMetadata();
        return metadata == null ? null : metadata.get(REFERENCE);
    }

    private static ProviderRefund refund(Refund refund) {
        return new ProviderRefund(
                refund.getId(),
                String.valueOf(refund.getStatus()),
                refund.getAmount(),
                refund.getCurrency().toUpperCase(Locale.ROOT),
                reference(refund),
                refund.getFailureReason());
    }
}
