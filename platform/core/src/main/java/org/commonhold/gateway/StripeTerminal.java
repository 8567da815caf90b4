package org.commonhold.gateway;

import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.terminal.Reader;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.terminal.ReaderProcessPaymentIntentParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import org.commonhold.gateway.ReaderIntent.Stage;
import org.jspecify.annotations.Nullable;

/** Card readers driven from the server (Stripe Terminal), with the keys of the current company; never inside a transaction. */
@ApplicationScoped
public class StripeTerminal {

    private final StripeGateway stripe;

    @Inject
    StripeTerminal(StripeGateway stripe) {
        this.stripe = stripe;
    }

    @FunctionalInterface
    private interface Call<T> {
        T answer() throws StripeException;
    }

    /** The name that the company gave the reader at the gateway; fails for a reader that is not the company's. */
    public String label(String reader) throws GatewayFailure {
        var found = ask(() -> stripe.client().v1().terminal().readers().retrieve(reader));
        return Objects.requireNonNullElse(found.getLabel(), reader);
    }

    /** Prepares the charge; the same order gives the same charge for a day. No card is asked for yet. */
    public String prepare(ReaderOrder order) throws GatewayFailure {
        var reference = Long.toString(order.reference());
        var params = PaymentIntentCreateParams.builder()
                .setAmount(order.amount().minor())
                .setCurrency(order.amount().currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                .addPaymentMethodType("card_present")
                .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.AUTOMATIC)
                .setDescription(order.item())
                .putMetadata("readerCharge", reference)
                .build();
        return ask(() -> stripe.client().v1().paymentIntents().create(params, once("reader-charge-" + reference)))
                .getId();
    }

    /** Shows the sum on the reader, which then waits for the card. */
    public void show(String reader, String intent) throws GatewayFailure {
        var params = ReaderProcessPaymentIntentParams.builder()
                .setPaymentIntent(intent)
                .build();
        ask(() -> stripe.client()
                .v1()
                .terminal()
                .readers()
                .processPaymentIntent(reader, params, once("reader-show-" + intent)));
    }

    public ReaderIntent fetch(String reader, String intent) throws GatewayFailure {
        var charge = ask(() -> stripe.client().v1().paymentIntents().retrieve(intent));
        return switch (String.valueOf(charge.getStatus())) {
            case "succeeded" -> told(charge, Stage.TAKEN, null);
            case "canceled" -> told(charge, Stage.CANCELLED, null);
            case "requires_payment_method" -> atReader(reader, charge);
            default -> told(charge, Stage.AT_READER, null);
        };
    }

    /** The reader forgets the charge and no card can pay it any more; a charge that has been paid is left as it is. */
    public void cancel(String reader, String intent) throws GatewayFailure {
        if (action(reader, intent).stage() == Stage.AT_READER) {
            ask(() -> stripe.client().v1().terminal().readers().cancelAction(reader));
        }
        ask(() -> stripe.client().v1().paymentIntents().cancel(intent));
    }

    private record Action(Stage stage, @Nullable String failure) {}

    private ReaderIntent atReader(String reader, PaymentIntent charge) throws GatewayFailure {
        var action = action(reader, charge.getId());
        return told(charge, action.stage(), action.failure());
    }

    /** What the reader does with this charge; a reader that is busy with another does nothing with it. */
    private Action action(String reader, String intent) throws GatewayFailure {
        var action = ask(() -> stripe.client().v1().terminal().readers().retrieve(reader))
                .getAction();
        if (action == null || !concerns(action, intent)) {
            return new Action(Stage.IDLE, null);
        }
        return switch (String.valueOf(action.getStatus())) {
            case "failed" -> new Action(Stage.REFUSED, action.getFailureCode());
            default -> new Action(Stage.AT_READER, null);
        };
    }

    private static boolean concerns(Reader.Action action, String intent) {
        var shown = action.getProcessPaymentIntent();
        return shown != null && intent.equals(shown.getPaymentIntent());
    }

    private static ReaderIntent told(PaymentIntent charge, Stage stage, @Nullable String failure) {
        var received = charge.getAmountReceived();
        return new ReaderIntent(
                charge.getId(),
                stage,
                received == null ? 0 : received,
                charge.getCurrency().toUpperCase(Locale.ROOT),
                failure);
    }

    private static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private static <T> T ask(Call<T> call) throws GatewayFailure {
        try {
            return call.answer();
        } catch (StripeException e) {
            throw StripeGateway.failure(e);
        }
    }
}
