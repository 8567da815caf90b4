package org.commonhold.gateway;

import com.stripe.exception.CardException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.checkout.SessionCreateParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;

/** Cards that owners leave at the gateway, and charges to them while the owners are away. Never inside a transaction. */
@ApplicationScoped
public class StripeSavedMethods {

    private static final long MARGIN_SECONDS = 300;
    private static final String PAYMENT = "payment";

    private final StripeGateway stripe;

    @Inject
    StripeSavedMethods(StripeGateway stripe) {
        this.stripe = stripe;
    }

    /** Opens the page on which a card is saved; the same reference gives the same page for a day. */
    public SetupPage open(long reference, Language language, String returnUrl) throws GatewayFailure {
        try {
            var customer = stripe.client()
                    .v1()
                    .customers()
                    .create(
                            CustomerCreateParams.builder()
                                    .putMetadata("autopay", Long.toString(reference))
                                    .build(),
                            key("autopay-customer-" + reference));
            var session = stripe.client()
                    .v1()
                    .checkout()
                    .sessions()
                    .create(setup(reference, customer.getId(), language, returnUrl), key("autopay-setup-" + reference));
            return new SetupPage(session.getId(), session.getUrl(), customer.getId());
        } catch (StripeException e) {
            throw StripeGateway.failure(e);
        }
    }

    private static SessionCreateParams setup(long reference, String customer, Language language, String returnUrl) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SETUP)
                .setCustomer(customer)
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .setClientReferenceId(Long.toString(reference))
                .setLocale(
                        switch (language) {
                            case EN -> SessionCreateParams.Locale.EN;
                            case RU -> SessionCreateParams.Locale.RU;
                            case ZH -> SessionCreateParams.Locale.ZH;
                        })
                .setSuccessUrl(returnUrl)
                .setCancelUrl(returnUrl)
                .build();
    }

    /** The card that was saved on the page of this session; empty as long as none was. */
    public Optional<SavedCard> saved(String session) throws GatewayFailure {
        try {
            var client = stripe.client();
            var intent = client.v1().checkout().sessions().retrieve(session).getSetupIntent();
            if (intent == null) {
                return Optional.empty();
            }
            var setup = client.v1().setupIntents().retrieve(intent);
            if (!"succeeded".equals(setup.getStatus()) || setup.getCustomer() == null) {
                return Optional.empty();
            }
            var method = client.v1().paymentMethods().retrieve(setup.getPaymentMethod());
            return Optional.of(new SavedCard(new SavedMethod(setup.getCustomer(), method.getId()), label(method)));
        } catch (StripeException e) {
            throw StripeGateway.failure(e);
        }
    }

    private static String label(PaymentMethod method) {
        var card = Objects.requireNonNull(method.getCard(), "the saved method is no card");
        return card.getBrand() + " •••• " + card.getLast4();
    }

    /** Charges the card; the same reference charges it once, however often it is asked for. A clear no is a failure with its code. */
    public GatewaySession charge(SavedMethod card, long reference, Money amount, String item) throws GatewayFailure {
        var params = PaymentIntentCreateParams.builder()
                .setAmount(amount.minor())
                .setCurrency(amount.currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                .setCustomer(card.customer())
                .setPaymentMethod(card.method())
                .addPaymentMethodType("card")
                .setDescription(item)
                .putMetadata(PAYMENT, Long.toString(reference))
                .setConfirm(true)
                .setOffSession(true)
                .build();
        try {
            return session(stripe.client().v1().paymentIntents().create(params, key("payment-" + reference)));
        } catch (StripeException e) {
            throw failure(e);
        }
    }

    public GatewaySession fetch(String intent) throws GatewayFailure {
        try {
            return session(stripe.client().v1().paymentIntents().retrieve(intent));
        } catch (StripeException e) {
            throw failure(e);
        }
    }

    /** The charge of a payment whose answer was lost, if it came about. */
    public Optional<GatewaySession> find(SavedMethod card, long reference, Instant startedAt) throws GatewayFailure {
        var created = PaymentIntentListParams.Created.builder()
                .setGte(startedAt.getEpochSecond() - MARGIN_SECONDS)
                .build();
        var params = PaymentIntentListParams.builder()
                .setCustomer(card.customer())
                .setCreated(created)
                .setLimit(100L)
                .build();
        try {
            for (var intent : stripe.client().v1().paymentIntents().list(params).autoPagingIterable()) {
                if (Long.toString(reference).equals(intent.getMetadata().get(PAYMENT))) {
                    return Optional.of(session(intent));
                }
            }
            return Optional.empty();
        } catch (StripeException e) {
            throw failure(e);
        }
    }

    /** What waits for its payer will wait for ever: the payer is not there. */
    private static GatewaySession session(PaymentIntent intent) throws GatewayFailure {
        var status = intent.getStatus();
        if (status.startsWith("requires_")) {
            var error = intent.getLastPaymentError();
            var code = error == null ? "authentication_required" : error.getCode();
            throw new GatewayFailure(code, false, new IllegalStateException(status));
        }
        return new GatewaySession(
                intent.getId(),
                null,
                "succeeded".equals(status),
                "canceled".equals(status),
                intent.getAmount(),
                intent.getCurrency().toUpperCase(Locale.ROOT),
                intent.getMetadata().get(PAYMENT),
                intent.getId());
    }

    /** The bank's own reason says more than that the card was declined. */
    private static GatewayFailure failure(StripeException e) {
        return e instanceof CardException card && card.getDeclineCode() != null
                ? new GatewayFailure(card.getDeclineCode(), false, card)
                : StripeGateway.failure(e);
    }

    private static RequestOptions key(String idempotencyKey) {
        return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
    }
}
