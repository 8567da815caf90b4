package org.commonhold.sandbox.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.commonhold.sandbox.stripe.ApiCall.Trigger;
import org.commonhold.sandbox.stripe.Balance.Movement;
import org.commonhold.sandbox.stripe.CardNature.Refusal;

/** Charges of a PaymentIntent: one per attempt; the one that succeeds ends the intent and reaches the balance. */
final class Charges {
    private final Events events;
    private final Balance balance;

    Charges(Events events, Balance balance) {
        this.events = events;
        this.balance = balance;
    }

    /** One attempt: of which intent, with what, shown as what type, while the payer is there or not. */
    record Attempt(JsonObject intent, JsonObject method, String type, boolean payerIsThere) {
        Attempt(JsonObject intent, JsonObject method, boolean payerIsThere) {
            this(intent, method, Json.need(method, "type"), payerIsThere);
        }
    }

    /** Charges; empty when the intent has succeeded now. */
    Optional<Refusal> charge(Merchant merchant, Attempt attempt, Trigger trigger) {
        Optional<Refusal> refusal = PaymentMethods.nature(merchant, Json.text(attempt.method(), "id"))
                .refusal(attempt.payerIsThere());
        JsonObject charge = begin(merchant, attempt, "failed");
        if (refusal.isPresent()) failed(merchant, charge, refusal.get(), trigger);
        else succeeded(merchant, charge, trigger);
        return refusal;
    }

    /** A charge whose bank answers days later: the intent is being processed. */
    void begin(Merchant merchant, Attempt attempt, Trigger trigger) {
        begin(merchant, attempt, "pending");
        Json.set(attempt.intent(), "status", "processing");
        events.happened(merchant, "payment_intent.processing", attempt.intent(), trigger);
    }

    private JsonObject begin(Merchant merchant, Attempt attempt, String status) {
        JsonObject intent = attempt.intent();
        JsonObject charge = Blank.of("charge")
                .from(intent, List.of("amount", "currency", "customer", "description", "metadata", "receipt_email"))
                .with("id", Kind.CHARGE.newId())
                .with("created", events.now())
                .with("payment_intent", intent.get("id"))
                .with("payment_method", attempt.method().get("id"))
                .with("payment_method_details", details(attempt))
                .with("status", status)
                .object();
        merchant.put(Kind.CHARGE, charge);
        intent.add("latest_charge", charge.get("id"));
        return charge;
    }

    private static JsonObject details(Attempt attempt) {
        JsonElement card = attempt.method().get("card");
        return Json.object(
                attempt.type(), card.isJsonNull() ? new JsonObject() : card.deepCopy(), "type", attempt.type());
    }

    void succeeded(Merchant merchant, JsonObject charge, Trigger trigger) {
        Blank.in(charge)
                .with("amount_captured", charge.get("amount"))
                .with("captured", true)
                .with("paid", true)
                .with("status", "succeeded")
                .with(
                        "balance_transaction",
                        balance.book(merchant, Movement.CHARGE, Json.number(charge, "amount"), charge)
                                .get("id"));
        JsonObject intent = intentOf(merchant, charge);
        Blank.in(intent)
                .with("status", "succeeded")
                .with("last_payment_error", null)
                .with("amount_received", intent.get("amount"))
                .with("payment_method", charge.get("payment_method"));
        events.happened(merchant, "charge.succeeded", charge, trigger);
        events.happened(merchant, "payment_intent.succeeded", intent, trigger);
    }

    void failed(Merchant merchant, JsonObject charge, Refusal refusal, Trigger trigger) {
        Blank.in(charge)
                .with("failure_code", refusal.code())
                .with("failure_message", refusal.message())
                .with("status", "failed");
        JsonObject intent = intentOf(merchant, charge);
        refuse(intent, refusal).add("charge", charge.get("id"));
        events.happened(merchant, "payment_intent.payment_failed", intent, trigger);
    }

    /** The payer failed to authenticate: there is no charge. */
    void unauthenticated(Merchant merchant, JsonObject intent) {
        refuse(intent, CardNature.NOT_AUTHENTICATED);
        events.happened(merchant, "payment_intent.payment_failed", intent, Trigger.NONE);
    }

    private static JsonObject refuse(JsonObject intent, Refusal refusal) {
        JsonObject error = StripeError.cardError(refusal);
        Blank.in(intent).with("status", "requires_payment_method").with("last_payment_error", error);
        return error;
    }

    private static JsonObject intentOf(Merchant merchant, JsonObject charge) {
        return merchant.require(Kind.PAYMENT_INTENT, Json.need(charge, "payment_intent"), "intent");
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.CHARGE, call.id(), "charge");
    }

    JsonObject list(ApiCall call) {
        return Lists.page(call, Kind.CHARGE, "/v1/charges", "customer", "payment_intent");
    }
}
