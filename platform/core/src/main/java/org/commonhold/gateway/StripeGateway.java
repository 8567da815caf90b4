package org.commonhold.gateway;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.net.Webhook;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonhold.kernel.Problem;

/**
 * Payments at Stripe, with the keys of the current company: one client per call, no silent repeats, never
 * inside a transaction.
 */
@ApplicationScoped
public class StripeGateway {

    private static final long TOLERANCE_SECONDS = 300;

    /** A session is asked for only this long after its payment began. */
    private static final long OPENED_WITHIN_SECONDS = 600;

    private static final int LONGEST_ID = 80;
    private static final Pattern SIGNED_AT = Pattern.compile("(?:^|,)t=(\\d{1,12})(?:,|$)");

    private final Gateways gateways;
    private final GatewaySettings settings;
    private final Clock clock;

    @Inject
    StripeGateway(Gateways gateways, GatewaySettings settings, Clock clock) {
        this.gateways = gateways;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a session; the same order gives the same session for a day. */
    public GatewaySession create(GatewayOrder order) throws GatewayFailure {
        var keys = keys();
        var options = RequestOptions.builder()
                .setIdempotencyKey("payment-" + order.reference())
                .build();
        return ask(() -> client(keys).v1().checkout().sessions().create(params(order), options));
    }

    public GatewaySession fetch(String session) throws GatewayFailure {
        var keys = keys();
        var params = SessionRetrieveParams.builder().addExpand("payment_intent").build();
        return ask(() -> client(keys).v1().checkout().sessions().retrieve(session, params));
    }

    /** The session of a payment that was never learnt, among those opened within ten minutes of its start. */
    public Optional<GatewaySession> find(long reference, Instant startedAt) throws GatewayFailure {
        var from = startedAt.getEpochSecond() - TOLERANCE_SECONDS;
        var created = SessionListParams.Created.builder()
                .setGte(from)
                .setLte(from + OPENED_WITHIN_SECONDS + 2 * TOLERANCE_SECONDS)
                .build();
        var params =
                SessionListParams.builder().setLimit(100L).setCreated(created).build();
        try {
            var sessions = client(keys()).v1().checkout().sessions().list(params);
            for (var session : sessions.autoPagingIterable()) {
                if (Long.toString(reference).equals(session.getClientReferenceId())) {
                    return Optional.of(session(session));
                }
            }
            return Optional.empty();
        } catch (StripeException e) {
            throw failure(e);
        }
    }

    /**
     * The event, if the signature is by this company's secret and at most five minutes off, to either side, and it is of the key's
     * mode and about the company's own account rather than one connected to it.
     */
    public Optional<GatewayEvent> verified(String body, String signatureHeader) {
        return timely(signatureHeader)
                ? gateways.keys().flatMap(keys -> verified(keys, body, signatureHeader))
                : Optional.empty();
    }

    private Optional<GatewayEvent> verified(GatewayKeys keys, String body, String signatureHeader) {
        try {
            var event = Webhook.constructEvent(body, signatureHeader, keys.webhookSecret(), TOLERANCE_SECONDS, clock);
            var ours = Objects.equals(event.getLivemode(), keys.live()) && event.getAccount() == null;
            return ours ? taken(event) : Optional.empty();
        } catch (SignatureVerificationException | JsonParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The library accepts a time in the future. */
    private boolean timely(String signatureHeader) {
        var signedAt = SIGNED_AT.matcher(signatureHeader);
        return signedAt.find()
                && Math.abs(clock.instant().getEpochSecond() - Long.parseLong(signedAt.group(1))) <= TOLERANCE_SECONDS;
    }

    /** The object of an event made for another version of the API cannot be read as such; its id can. */
    private static Optional<GatewayEvent> taken(Event event) {
        var object = JsonParser.parseString(event.getDataObjectDeserializer().getRawJson())
                .getAsJsonObject()
                .get("id");
        if (object == null || event.getId() == null || event.getType() == null) {
            return Optional.empty();
        }
        var taken = new GatewayEvent(event.getId(), event.getType(), object.getAsString());
        var fits = taken.id().length() <= LONGEST_ID
                && taken.type().length() <= LONGEST_ID
                && taken.objectId().length() <= LONGEST_ID;
        return fits ? Optional.of(taken) : Optional.empty();
    }

    private GatewayKeys keys() {
        return gateways.keys().orElseThrow(() -> new GatewayRejected(Problem.of("gateway.notConfigured")));
    }

    /** With the keys of the current company, for this package alone. */
    StripeClient client() {
        return client(keys());
    }

    private StripeClient client(GatewayKeys keys) {
        var builder = StripeClient.builder()
                .setApiKey(keys.secretKey())
                .setMaxNetworkRetries(0)
                .setConnectTimeout(GatewaySettings.CONNECT_TIMEOUT)
                .setReadTimeout(GatewaySettings.READ_TIMEOUT);
        settings.stripeApiBase().ifPresent(builder::setApiBase);
        return builder.build();
    }

    private static SessionCreateParams params(GatewayOrder order) {
        var reference = Long.toString(order.reference());
        var price = LineItem.PriceData.builder()
                .setCurrency(order.amount().currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                .setUnitAmount(order.amount().minor())
                .setProductData(LineItem.PriceData.ProductData.builder()
                        .setName(order.item())
                        .build())
                .build();
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId(reference)
                .putMetadata("payment", reference)
                .putMetadata("company", order.company())
                .setLocale(locale(order))
                .setSuccessUrl(order.returnUrl())
                .setCancelUrl(order.returnUrl() + "?cancelled=1")
                .addLineItem(
                        LineItem.builder().setQuantity(1L).setPriceData(price).build())
                .build();
    }

    private static SessionCreateParams.Locale locale(GatewayOrder order) {
        return switch (order.language()) {
            case EN -> SessionCreateParams.Locale.EN;
            case RU -> SessionCreateParams.Locale.RU;
            case ZH -> SessionCreateParams.Locale.ZH;
        };
    }

    @FunctionalInterface
    private interface Call {
        Session answer() throws StripeException;
    }

    private static GatewaySession ask(Call call) throws GatewayFailure {
        try {
            return session(call.answer());
        } catch (StripeException e) {
            throw failure(e);
        }
    }

    private static GatewaySession session(Session session) {
        var amount = session.getAmountTotal();
        return new GatewaySession(
                session.getId(),
                session.getUrl(),
                "paid".equals(session.getPaymentStatus()),
                over(session),
                amount == null ? 0 : amount,
                String.valueOf(session.getCurrency()).toUpperCase(Locale.ROOT),
                session.getClientReferenceId(),
                session.getPaymentIntent());
    }

    /** Nobody can pay it any more; a bank that answers days later may have said no. */
    private static boolean over(Session session) {
        var intent = session.getPaymentIntentObject();
        var refused = intent != null
                && "complete".equals(session.getStatus())
                && "unpaid".equals(session.getPaymentStatus())
                && ("requires_payment_method".equals(intent.getStatus()) || "canceled".equals(intent.getStatus()));
        return refused || "expired".equals(session.getStatus());
    }

    /** Anything that is not a clear no may have taken effect. */
    static GatewayFailure failure(StripeException e) {
        var status = e.getStatusCode();
        var unknown = e instanceof ApiConnectionException
                || e instanceof IdempotencyException
                || status == null
                || status == 409
                || status == 429
                || status >= 500
                || status < 400;
        return new GatewayFailure(
                Objects.requireNonNullElse(e.getCode(), e.getClass().getSimpleName()), unknown, e);
    }
}
