package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonhold.sandbox.stripe.ApiCall.Trigger;
import org.commonhold.sandbox.stripe.CardNature.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the payer does at an open session. The PaymentIntent appears with the first attempt, as Stripe makes it; a
 * declined card leaves the session open, a charged or saved one completes it for good.
 */
final class CheckoutPayments {
    /** Methods whose bank answers after the payer has left. */
    private static final Set<String> DELAYED = Set.of("sepa_debit", "us_bank_account");

    private final Events events;
    private final PaymentMethods methods;
    private final Charges charges;

    CheckoutPayments(Events events, PaymentMethods methods, Charges charges) {
        this.events = events;
        this.methods = methods;
        this.charges = charges;
    }

    /** How an attempt ended: complete, refused with the reason, or with the payer's bank asking for more. */
    record Outcome(@Nullable Refusal refusal, boolean challenge) {
        private static final Outcome COMPLETE = new Outcome(null, false);
        private static final Outcome CHALLENGED = new Outcome(null, true);

        private static Outcome refused(Refusal refusal) {
            return new Outcome(refusal, false);
        }
    }

    /** The payer's choice: a method of the session, the card for {@code card}, and the answer to the bank's question. */
    record Choice(String method, TestCard card, Optional<Boolean> authenticated) {}

    /** Tries to pay or save. The session must be open. */
    Outcome pay(Merchant merchant, JsonObject session, Choice choice) {
        if (!choice.method().equals("card")) return payWithout(merchant, session, choice.method());
        Instant now = Instant.ofEpochSecond(events.now());
        Optional<Refusal> fault = choice.card().fault(YearMonth.from(now.atOffset(ZoneOffset.UTC)));
        if (fault.isPresent()) return Outcome.refused(fault.get());
        if (choice.card().nature().challenged()) {
            if (choice.authenticated().isEmpty()) return Outcome.CHALLENGED;
            if (!choice.authenticated().get()) return unauthenticated(merchant, session);
        }
        JsonObject method = methods.ofCard(merchant, choice.card());
        return setsUp(session) ? save(merchant, session, method) : charge(merchant, session, method);
    }

    private Outcome unauthenticated(Merchant merchant, JsonObject session) {
        if (!setsUp(session)) charges.unauthenticated(merchant, intentOf(merchant, session));
        return Outcome.refused(CardNature.NOT_AUTHENTICATED);
    }

    private Outcome payWithout(Merchant merchant, JsonObject session, String type) {
        JsonObject method = methods.ofType(merchant, type);
        if (setsUp(session)) return save(merchant, session, method);
        if (!DELAYED.contains(type)) return charge(merchant, session, method);
        var attempt = new Charges.Attempt(intentOf(merchant, session), method, true);
        charges.begin(merchant, attempt, Trigger.NONE);
        complete(merchant, session, "unpaid");
        return Outcome.COMPLETE;
    }

    private Outcome charge(Merchant merchant, JsonObject session, JsonObject method) {
        JsonObject intent = intentOf(merchant, session);
        var attempt = new Charges.Attempt(intent, method, true);
        Optional<Refusal> refusal = charges.charge(merchant, attempt, Trigger.NONE);
        if (refusal.isPresent()) return Outcome.refused(refusal.get());
        if (Json.text(intent, "setup_future_usage") != null) {
            PaymentMethods.save(method, customer(merchant, session));
            intent.add("customer", session.get("customer"));
        }
        complete(merchant, session, "paid");
        return Outcome.COMPLETE;
    }

    private Outcome save(Merchant merchant, JsonObject session, JsonObject method) {
        Optional<Refusal> refusal =
                PaymentMethods.nature(merchant, Json.text(method, "id")).refusal(true);
        if (refusal.isPresent()) return Outcome.refused(refusal.get());
        PaymentMethods.save(method, customer(merchant, session));
        JsonObject setup = merchant.require(Kind.SETUP_INTENT, Json.need(session, "setup_intent"), "setup_intent");
        setup.add("customer", session.get("customer"));
        SetupIntents.succeed(setup, method);
        events.happened(merchant, "setup_intent.succeeded", setup, Trigger.NONE);
        complete(merchant, session, "no_payment_required");
        return Outcome.COMPLETE;
    }

    private void complete(Merchant merchant, JsonObject session, String paymentStatus) {
        Blank.in(session)
                .with("status", "complete")
                .with("payment_status", paymentStatus)
                .with("url", null)
                .with(
                        "customer_details",
                        Json.object("address", null, "email", email(merchant, session), "name", null, "phone", null));
        events.happened(merchant, "checkout.session.completed", session, Trigger.NONE);
    }

    /** What the bank says days later about a session that was completed unpaid. */
    JsonObject settle(Merchant merchant, JsonObject session, boolean paid) {
        String id = Json.text(session, "payment_intent");
        if (id == null || !Json.is(session, "payment_status", "unpaid") || !Json.is(session, "status", "complete")) {
            throw StripeError.invalid(null, "session", "This session waits for no bank.");
        }
        JsonObject intent = merchant.require(Kind.PAYMENT_INTENT, id, "intent");
        JsonObject charge = merchant.require(Kind.CHARGE, Json.need(intent, "latest_charge"), "charge");
        if (paid) {
            charges.succeeded(merchant, charge, Trigger.NONE);
            Json.set(session, "payment_status", "paid");
        } else {
            charges.failed(merchant, charge, CardNature.GENERIC, Trigger.NONE);
        }
        String type = "checkout.session.async_payment_" + (paid ? "succeeded" : "failed");
        events.happened(merchant, type, session, Trigger.NONE);
        return session;
    }

    private static boolean setsUp(JsonObject session) {
        return Json.is(session, "mode", "setup");
    }

    /** The session's customer, made now when the session has none. */
    private String customer(Merchant merchant, JsonObject session) {
        String existing = Json.text(session, "customer");
        if (existing != null) return existing;
        JsonObject customer = Blank.of("customer")
                .with("id", Kind.CUSTOMER.newId())
                .with("created", events.now())
                .with("email", Json.text(session, "customer_email"))
                .object();
        merchant.put(Kind.CUSTOMER, customer);
        session.add("customer", customer.get("id"));
        return Json.need(customer, "id");
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
                .with("created", events.now())
                .object();
        merchant.put(Kind.PAYMENT_INTENT, intent);
        session.addProperty("payment_intent", id);
        return intent;
    }
}
