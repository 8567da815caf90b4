package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SetupIntents: save a method for a customer, to be charged later without the payer. */
final class SetupIntents {
    private final Events events;
    private final PaymentMethods methods;

    SetupIntents(Events events, PaymentMethods methods) {
        this.events = events;
        this.methods = methods;
    }

    JsonObject create(ApiCall call) {
        Params params = call.params();
        String customer = params.orNull("customer");
        if (customer != null) call.merchant().require(Kind.CUSTOMER, customer, "customer");
        JsonObject setup = blank(customer, params.metadata("metadata"))
                .with("description", params.orNull("description"))
                .object();
        params.text("usage").ifPresent(usage -> setup.addProperty("usage", usage));
        take(call, setup);
        call.merchant().put(Kind.SETUP_INTENT, setup);
        return params.flag("confirm") ? confirm(call, setup) : setup;
    }

    /** The intent behind a hosted page in setup mode. */
    JsonObject forSession(Merchant merchant, @Nullable String customer, Map<String, String> metadata) {
        JsonObject setup = blank(customer, metadata).object();
        merchant.put(Kind.SETUP_INTENT, setup);
        return setup;
    }

    private Blank blank(@Nullable String customer, Map<String, String> metadata) {
        String id = Kind.SETUP_INTENT.newId();
        return Blank.of("setup_intent")
                .with("id", id)
                .with("client_secret", id + "_secret_" + Kind.random(25))
                .with("created", events.now())
                .with("customer", customer)
                .with("metadata", metadata);
    }

    private void take(ApiCall call, JsonObject setup) {
        call.params().text("payment_method").ifPresent(id -> {
            setup.add("payment_method", methods.named(call.merchant(), id).get("id"));
            Json.set(setup, "status", "requires_confirmation");
        });
    }

    JsonObject confirm(ApiCall call) {
        JsonObject setup = retrieve(call);
        take(call, setup);
        return confirm(call, setup);
    }

    private JsonObject confirm(ApiCall call, JsonObject setup) {
        String id = Json.text(setup, "payment_method");
        boolean open =
                List.of("requires_payment_method", "requires_confirmation").contains(Json.need(setup, "status"));
        if (id == null || !open) {
            throw StripeError.invalid("setup_intent_unexpected_state", null, "This SetupIntent cannot be confirmed.");
        }
        CardNature nature = PaymentMethods.nature(call.merchant(), id);
        nature.refusal(true).ifPresent(refusal -> {
            Json.set(setup, "last_setup_error", StripeError.cardError(refusal));
            throw StripeError.card(refusal, "setup_intent", setup);
        });
        if (nature.challenged()) {
            throw StripeError.invalid(null, "payment_method", "The sandbox authenticates payers on hosted pages only.");
        }
        JsonObject method = call.merchant().require(Kind.PAYMENT_METHOD, id, "payment_method");
        if (Json.text(setup, "customer") != null) PaymentMethods.save(method, Json.text(setup, "customer"));
        succeed(setup, method);
        events.happened(call.merchant(), "setup_intent.succeeded", setup, call.trigger());
        return setup;
    }

    static void succeed(JsonObject setup, JsonObject method) {
        Blank.in(setup)
                .with("payment_method", method.get("id"))
                .with("last_setup_error", null)
                .with("status", "succeeded");
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.SETUP_INTENT, call.id(), "intent");
    }

    JsonObject list(ApiCall call) {
        return Lists.page(call, Kind.SETUP_INTENT, "/v1/setup_intents", "customer", "payment_method");
    }
}
