package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
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
        JsonObject charge = charge(session, intent, card, decline);
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
        JsonObject intent = Json.object(
                "id",
                id,
                "object",
                Kind.PAYMENT_INTENT.object,
                "amount",
                session.get("amount_total"),
                "amount_capturable",
                0,
                "amount_received",
                0,
                "automatic_payment_methods",
                null,
                "canceled_at",
                null,
                "cancellation_reason",
                null,
                "capture_method",
                "automatic_async",
                "client_secret",
                id + "_secret_" + Kind.random(25),
                "confirmation_method",
                "automatic",
                "created",
                clock.instant().getEpochSecond(),
                "currency",
                session.get("currency"),
                "customer",
                session.get("customer"),
                "description",
                extra.get("description"),
                "last_payment_error",
                null,
                "latest_charge",
                null,
                "livemode",
                false,
                "metadata",
                extra.get("metadata"),
                "next_action",
                null,
                "payment_method",
                null,
                "payment_method_options",
                new JsonObject(),
                "payment_method_types",
                session.get("payment_method_types"),
                "receipt_email",
                extra.get("receipt_email"),
                "setup_future_usage",
                extra.get("setup_future_usage"),
                "statement_descriptor",
                extra.get("statement_descriptor"),
                "status",
                "requires_payment_method");
        merchant.put(Kind.PAYMENT_INTENT, intent);
        session.addProperty("payment_intent", id);
        return intent;
    }

    private JsonObject charge(JsonObject session, JsonObject intent, TestCard card, Optional<Refusal> decline) {
        boolean paid = decline.isEmpty();
        YearMonth until = card.validUntil().orElseThrow();
        JsonObject details = Json.object(
                "brand", card.brand(),
                "country", "US",
                "exp_month", until.getMonthValue(),
                "exp_year", until.getYear(),
                "funding", "credit",
                "last4", card.last4(),
                "network", card.brand());
        return Json.object(
                "id", Kind.CHARGE.newId(),
                "object", Kind.CHARGE.object,
                "amount", session.get("amount_total"),
                "amount_captured", paid ? session.get("amount_total") : 0,
                "amount_refunded", 0,
                "balance_transaction", paid ? "txn_3" + Kind.random(23) : null,
                "captured", paid,
                "created", clock.instant().getEpochSecond(),
                "currency", session.get("currency"),
                "customer", session.get("customer"),
                "description", intent.get("description"),
                "disputed", false,
                "failure_code", decline.map(Refusal::code).orElse(null),
                "failure_message", decline.map(Refusal::message).orElse(null),
                "livemode", false,
                "metadata", intent.get("metadata").deepCopy(),
                "paid", paid,
                "payment_intent", intent.get("id"),
                "payment_method", "pm_1" + Kind.random(23),
                "payment_method_details", Json.object("card", details, "type", "card"),
                "receipt_email", intent.get("receipt_email"),
                "refunded", false,
                "status", paid ? "succeeded" : "failed");
    }
}
