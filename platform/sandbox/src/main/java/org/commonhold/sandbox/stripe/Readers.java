package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.commonhold.sandbox.stripe.CardNature.Refusal;

/**
 * Card readers driven from the server. A reader given a PaymentIntent waits until a card is presented (the test helper,
 * or a card it was told to take at once), the action is cancelled, or for ever.
 */
final class Readers {
    /** Cards that a reader takes as soon as it is asked, by reader. */
    static final String HELD_CARDS = "held_cards";

    private static final String LAST_WORD = "action";

    private final Events events;
    private final PaymentMethods methods;
    private final Charges charges;

    Readers(Events events, PaymentMethods methods, Charges charges) {
        this.events = events;
        this.methods = methods;
        this.charges = charges;
    }

    JsonObject createLocation(ApiCall call) {
        JsonObject location = Blank.of("location")
                .with("id", Kind.LOCATION.newId())
                .with("display_name", call.params().required("display_name"))
                .with("address", call.params().form().values("address"))
                .with("metadata", call.params().metadata("metadata"))
                .object();
        call.merchant().put(Kind.LOCATION, location);
        return location;
    }

    JsonObject listLocations(ApiCall call) {
        return Lists.page(call, Kind.LOCATION, "/v1/terminal/locations");
    }

    /** Registers a simulated reader; the code must be one of Stripe's, {@code simulated-…}. */
    JsonObject create(ApiCall call) {
        Params params = call.params();
        if (!params.required("registration_code").startsWith("simulated-")) {
            throw StripeError.invalid("resource_missing", "registration_code", "No such registration code.");
        }
        String id = Kind.READER.newId();
        params.text("location").ifPresent(location -> call.merchant().require(Kind.LOCATION, location, "location"));
        JsonObject reader = Blank.of("reader")
                .with("id", id)
                .with("label", params.text("label").orElse(id))
                .with("last_seen_at", events.now() * 1000)
                .with("location", params.orNull("location"))
                .with("metadata", params.metadata("metadata"))
                .with("serial_number", "SIM-" + Kind.random(8))
                .object();
        call.merchant().put(Kind.READER, reader);
        return reader;
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.READER, call.id(), "reader");
    }

    JsonObject list(ApiCall call) {
        return Lists.page(call, Kind.READER, "/v1/terminal/readers", "status", "location", "serial_number");
    }

    /** Hands the intent to the reader; a busy or offline reader refuses. */
    JsonObject process(ApiCall call) {
        JsonObject reader = ready(call);
        String id = call.params().required("payment_intent");
        JsonObject intent = call.merchant().require(Kind.PAYMENT_INTENT, id, "payment_intent");
        if (!intent.getAsJsonArray("payment_method_types").contains(Json.of("card_present"))
                || !Json.is(intent, "status", "requires_payment_method")) {
            throw StripeError.invalid(
                    "intent_invalid_state", "payment_intent", "This PaymentIntent cannot be processed by a reader.");
        }
        JsonObject action = Json.object(
                "failure_code",
                null,
                "failure_message",
                null,
                "process_payment_intent",
                Json.object("payment_intent", id, "process_config", null),
                "status",
                "in_progress",
                "type",
                "process_payment_intent");
        reader.add(LAST_WORD, action);
        String card = Json.text(call.merchant().section(HELD_CARDS), call.id());
        if (card != null) take(call, reader, TestCard.of(card));
        return reader;
    }

    private JsonObject ready(ApiCall call) {
        JsonObject reader = retrieve(call);
        if (!Json.is(reader, "status", "online")) {
            throw StripeError.invalid("terminal_reader_offline", null, "Reader is currently offline.");
        }
        if (waiting(reader).isPresent()) {
            throw StripeError.invalid(
                    "terminal_reader_busy", null, "Reader is currently busy processing another request.");
        }
        return reader;
    }

    /** Takes the intent away from the reader, which then has no action. */
    JsonObject cancelAction(ApiCall call) {
        JsonObject reader = retrieve(call);
        Json.set(reader, LAST_WORD, null);
        return reader;
    }

    /** The test helper: a card is held to the reader, the good one unless {@code card_present[number]} says otherwise. */
    JsonObject present(ApiCall call) {
        JsonObject reader = retrieve(call);
        if (waiting(reader).isEmpty()) {
            throw StripeError.invalid(null, null, "The reader waits for no card.");
        }
        String number = call.params().text("card_present", "number").orElse("4242424242424242");
        return take(call, reader, TestCard.of(number));
    }

    /** The test helper: nobody presents a card before the reader's own time is over. */
    JsonObject timeOut(ApiCall call) {
        JsonObject reader = retrieve(call);
        JsonObject action =
                waiting(reader).orElseThrow(() -> StripeError.invalid(null, null, "The reader waits for no card."));
        fail(action, "customer_input_timeout", "The customer did not present a card in time.");
        events.happened(call.merchant(), "terminal.reader.action_failed", reader, call.trigger());
        return reader;
    }

    private JsonObject take(ApiCall call, JsonObject reader, TestCard card) {
        JsonObject action = reader.getAsJsonObject(LAST_WORD);
        String id = Json.need(action.getAsJsonObject("process_payment_intent"), "payment_intent");
        JsonObject intent = call.merchant().require(Kind.PAYMENT_INTENT, id, "payment_intent");
        JsonObject method = methods.ofCard(call.merchant(), card);
        var attempt = new Charges.Attempt(intent, method, "card_present", true);
        Optional<Refusal> refusal = charges.charge(call.merchant(), attempt, call.trigger());
        if (refusal.isPresent())
            fail(action, refusal.get().code(), refusal.get().message());
        else Json.set(action, "status", "succeeded");
        String outcome = refusal.isPresent() ? "failed" : "succeeded";
        events.happened(call.merchant(), "terminal.reader.action_" + outcome, reader, call.trigger());
        return reader;
    }

    private static Optional<JsonObject> waiting(JsonObject reader) {
        if (!reader.get(LAST_WORD).isJsonObject()) return Optional.empty();
        JsonObject action = reader.getAsJsonObject(LAST_WORD);
        return Json.is(action, "status", "in_progress") ? Optional.of(action) : Optional.empty();
    }

    private static void fail(JsonObject action, String code, String message) {
        Blank.in(action).with("status", "failed").with("failure_code", code).with("failure_message", message);
    }

    /** The reader as set on command: on or off line, and the card it takes at once (empty: none). */
    static JsonObject arrange(Merchant merchant, JsonObject reader, Params params) {
        params.text("status")
                .filter(List.of("online", "offline")::contains)
                .ifPresent(status -> reader.addProperty("status", status));
        JsonObject held = merchant.section(HELD_CARDS);
        String id = Json.need(reader, "id");
        params.text("card")
                .ifPresent(card -> held.addProperty(id, TestCard.of(card).number()));
        if (params.flag("no_card")) held.remove(id);
        return reader;
    }
}
