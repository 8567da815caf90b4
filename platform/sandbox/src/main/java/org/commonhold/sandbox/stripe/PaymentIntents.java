package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonhold.sandbox.stripe.CardNature.Refusal;

/**
 * PaymentIntents a program makes itself: confirmed with a saved method while the payer is away, or collected by a reader.
 * The payer authenticates on hosted pages only, so a card that asks for it is refused here.
 */
final class PaymentIntents {
    private static final Set<String> OPEN = Set.of("requires_payment_method", "requires_confirmation");
    private static final Set<String> KNOWN = Set.of(("amount currency customer description metadata payment_method"
                    + " payment_method_types off_session confirm error_on_requires_action capture_method receipt_email"
                    + " setup_future_usage statement_descriptor automatic_payment_methods")
            .split(" "));

    private final Events events;
    private final PaymentMethods methods;
    private final Charges charges;

    PaymentIntents(Events events, PaymentMethods methods, Charges charges) {
        this.events = events;
        this.methods = methods;
        this.charges = charges;
    }

    JsonObject create(ApiCall call) {
        Params params = call.params();
        params.allowOnly(KNOWN);
        String id = Kind.PAYMENT_INTENT.newId();
        List<String> types = params.list("payment_method_types");
        var blank = Blank.of("payment_intent")
                .with("id", id)
                .with("amount", params.positive("amount"))
                .with("client_secret", id + "_secret_" + Kind.random(25))
                .with("created", events.now())
                .with("currency", params.currency("currency"))
                .with("metadata", params.metadata("metadata"))
                .with("payment_method_types", types.isEmpty() ? List.of("card") : types);
        for (String text : List.of("description", "receipt_email", "setup_future_usage", "statement_descriptor")) {
            blank.with(text, params.orNull(text));
        }
        JsonObject intent = blank.object();
        take(call, intent);
        call.merchant().put(Kind.PAYMENT_INTENT, intent);
        events.happened(call.merchant(), "payment_intent.created", intent, call.trigger());
        return params.flag("confirm") ? confirm(call, intent) : intent;
    }

    private void take(ApiCall call, JsonObject intent) {
        call.params().text("customer").ifPresent(customer -> {
            call.merchant().require(Kind.CUSTOMER, customer, "customer");
            intent.addProperty("customer", customer);
        });
        call.params().text("payment_method").ifPresent(id -> {
            JsonObject method = methods.named(call.merchant(), id);
            belongs(method, intent);
            intent.add("payment_method", method.get("id"));
            Json.set(intent, "status", "requires_confirmation");
        });
    }

    private static void belongs(JsonObject method, JsonObject intent) {
        String owner = Json.text(method, "customer");
        if (owner == null || owner.equals(Json.text(intent, "customer"))) return;
        throw StripeError.invalid(
                null, "payment_method", "The PaymentMethod belongs to another customer than the PaymentIntent.");
    }

    JsonObject confirm(ApiCall call) {
        JsonObject intent = retrieve(call);
        take(call, intent);
        return confirm(call, intent);
    }

    private JsonObject confirm(ApiCall call, JsonObject intent) {
        open(intent, "confirm");
        String id = Json.text(intent, "payment_method");
        if (id == null) {
            String message = "You cannot confirm this PaymentIntent because it's missing a payment method.";
            throw StripeError.invalid("payment_intent_unexpected_state", null, message);
        }
        boolean payerIsThere = !call.params().flag("off_session");
        if (payerIsThere && PaymentMethods.nature(call.merchant(), id).challenged()) {
            throw StripeError.invalid(null, "payment_method", "The sandbox authenticates payers on hosted pages only.");
        }
        JsonObject method = call.merchant().require(Kind.PAYMENT_METHOD, id, "payment_method");
        var attempt = new Charges.Attempt(intent, method, payerIsThere);
        Optional<Refusal> refusal = charges.charge(call.merchant(), attempt, call.trigger());
        if (refusal.isPresent()) throw StripeError.card(refusal.get(), "payment_intent", intent);
        return intent;
    }

    JsonObject cancel(ApiCall call) {
        JsonObject intent = retrieve(call);
        open(intent, "cancel");
        Blank.in(intent)
                .with("status", "canceled")
                .with("canceled_at", events.now())
                .with("cancellation_reason", call.params().orNull("cancellation_reason"));
        events.happened(call.merchant(), "payment_intent.canceled", intent, call.trigger());
        return intent;
    }

    private static void open(JsonObject intent, String verb) {
        String status = Json.need(intent, "status");
        if (OPEN.contains(status)) return;
        String message = "You cannot " + verb + " this PaymentIntent because it has a status of " + status + ".";
        throw StripeError.unexpectedState(message, intent);
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.PAYMENT_INTENT, call.id(), "intent");
    }

    JsonObject list(ApiCall call) {
        return Lists.page(call, Kind.PAYMENT_INTENT, "/v1/payment_intents", "customer");
    }
}
