package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.commonhold.sandbox.stripe.ApiCall.Trigger;
import org.commonhold.sandbox.stripe.TestCard.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Pays an open session with a card. The PaymentIntent appears with the first attempt, as Stripe makes it; a declined
 * card leaves the session open, a charged one completes it for good.
 */
final class CardPayments {
    private final Events events;
    private final Clock clock;

    CardPayments(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Tries the card; empty when the session is paid now. The session must be open. */
    Optional<Refusal> pay(Merchant merchant, JsonObject session, TestCard card) {
        Optional<Refusal> fault = card.fault(YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)));
        if (fault.isPresent()) return fault;
        JsonObject intent = intentOf(merchant, session);
        Optional<Refusal> decline = card.decline();
        JsonObject charge = charge(intent, card, decline);
        merchant.put(Kind.CHARGE, charge);
        intent.add("latest_charge", charge.get("id"));
        decline.ifPresentOrElse(
                refusal -> declined(merchant, intent, charge, refusal), () -> paid(merchant, session, intent, charge));
        return decline;
    }

    private void paid(Merchant merchant, JsonObject session, JsonObject intent, JsonObject charge) {
        Json.set(intent, "status", "succeeded");
        Json.set(intent, "last_payment_error", null);
        intent.add("amount_received", intent.get("amount"));
        intent.add("payment_method", charge.get("payment_method"));
        Json.set(session, "status", "complete");
        Json.set(session, "payment_status", "paid");
        Json.set(session, "url", null);
        Json.set(
                session,
                "customer_details",
                Json.object("address", null, "email", email(merchant, session), "name", null, "phone", null));
        events.happened(merchant, "payment_intent.succeeded", intent, Trigger.NONE);
        events.happened(merchant, "checkout.session.completed", session, Trigger.NONE);
    }

    private void declined(Merchant merchant, JsonObject intent, JsonObject charge, Refusal refusal) {
        JsonObject error = Json.object(
                "charge", charge.get("id"),
                "code", refusal.code(),
                "decline_code", refusal.declineCode().isEmpty() ? null : refusal.declineCode(),
                "message", refusal.message(),
                "type", "card_error");
        Json.set(intent, "last_payment_error", error);
        events.happened(merchant, "payment_intent.payment_failed", intent, Trigger.NONE);
    }

    private static @Nullable String email(Merchant merchant, JsonObject session) {
        String customer = Json.text(session, "customer");
        if (customer == null) return Json.text(session, "customer_email");
        return merchant.find(Kind.CUSTOMER, customer)
                .map(found -> Json.text(found, "email"))
                .orElse(null);
    }

    private JsonObject intentOf(Merchant merchant, JsonObject session) {
        String existing = Json.text(session, "payment_intent");
        if (existing != null) return merchant.require(Kind.PAYMENT_INTENT, existing, "intent");
        JsonObject extra = merchant.section("payment_data").getAsJsonObject(Json.need(session, "id"));
        String id = Kind.PAYMENT_INTENT.newId();
        JsonObject intent = Blank.of("payment_intent")
                .from(session, List.of("currency", "customer", "payment_method_types"))
                .from(extra, extra.keySet())
                .with("id", id)
                .with("amount", session.get("amount_total"))
                .with("client_secret", id + "_secret_" + Kind.random(25))
                .with("created", clock.instant().getEpochSecond())
                .object();
        merchant.put(Kind.PAYMENT_INTENT, intent);
        session.addProperty("payment_intent", id);
        return intent;
    }

    private JsonObject charge(JsonObject intent, TestCard card, Optional<Refusal> decline) {
        boolean paid = decline.isEmpty();
        var blank = Blank.of("charge")
                .from(intent, List.of("amount", "currency", "customer", "description", "metadata", "receipt_email"))
                .with("id", Kind.CHARGE.newId())
                .with("created", clock.instant().getEpochSecond())
                .with("payment_intent", intent.get("id"))
                .with("payment_method", "pm_1" + Kind.random(23))
                .with("failure_code", decline.map(Refusal::code).orElse(null))
                .with("failure_message", decline.map(Refusal::message).orElse(null));
        if (paid) {
            blank.with("amount_captured", intent.get("amount"))
                    .with("balance_transaction", "txn_3" + Kind.random(23))
                    .with("captured", true)
                    .with("paid", true)
                    .with("status", "succeeded");
        }
        JsonObject charge = blank.object();
        describe(card, charge.getAsJsonObject("payment_method_details").getAsJsonObject("card"));
        return charge;
    }

    private static void describe(TestCard card, JsonObject details) {
        YearMonth until = card.validUntil().orElseThrow();
        Blank.in(details)
                .with("brand", card.brand())
                .with("exp_month", until.getMonthValue())
                .with("exp_year", until.getYear())
                .with("last4", card.last4())
                .with("network", card.brand());
    }
}
