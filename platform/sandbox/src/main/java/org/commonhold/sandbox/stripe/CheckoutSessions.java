package org.commonhold.sandbox.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.commonhold.sandbox.stripe.ApiCall.Trigger;

/** Checkout sessions: open until paid, expired by the merchant or by time. A session never leaves complete or expired. */
final class CheckoutSessions {
    private static final String LINE_ITEMS = "line_items";

    private final Events events;
    private final SetupIntents setups;

    CheckoutSessions(Events events, SetupIntents setups) {
        this.events = events;
        this.setups = setups;
    }

    JsonObject create(ApiCall call) {
        var draft = new SessionDraft(call, events.now());
        return draft.setsUp() ? createSetup(call, draft) : createPayment(call, draft);
    }

    private JsonObject createSetup(ApiCall call, SessionDraft draft) {
        var metadata = call.params().metadata("setup_intent_data", "metadata");
        JsonObject session = draft.session(setups.forSession(call.merchant(), draft.customer(), metadata));
        call.merchant().put(Kind.SESSION, session);
        call.merchant().section(LINE_ITEMS).add(Json.need(session, "id"), new JsonArray());
        return session;
    }

    private static JsonObject createPayment(ApiCall call, SessionDraft draft) {
        JsonArray items = LineItems.of(call.params());
        JsonObject session = draft.session(items);
        call.merchant().put(Kind.SESSION, session);
        call.merchant().section(LINE_ITEMS).add(Json.need(session, "id"), items);
        call.merchant().section("payment_data").add(Json.need(session, "id"), draft.paymentData());
        return session;
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.SESSION, call.id(), "id");
    }

    JsonObject list(ApiCall call) {
        return Lists.page(call, Kind.SESSION, "/v1/checkout/sessions", "payment_intent", "customer", "status");
    }

    JsonObject listItems(ApiCall call) {
        retrieve(call);
        return lineItems(call.merchant(), call.id());
    }

    JsonObject expire(ApiCall call) {
        JsonObject session = retrieve(call);
        if (!Json.is(session, "status", "open")) {
            throw StripeError.invalid(
                    null,
                    "session",
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a"
                            + " status of `" + Json.text(session, "status") + "`.");
        }
        expire(call.merchant(), session, call.trigger());
        return session;
    }

    /** Closes the open sessions whose time is over; true when there was one. */
    boolean expireOverdue(Merchant merchant) {
        boolean any = false;
        for (JsonObject session : merchant.newestFirst(Kind.SESSION)) any |= expireIfOverdue(merchant, session);
        return any;
    }

    /** Closes the session when it is open and its time is over; true when it was. */
    boolean expireIfOverdue(Merchant merchant, JsonObject session) {
        if (!Json.is(session, "status", "open") || Json.number(session, "expires_at") > events.now()) return false;
        expire(merchant, session, Trigger.NONE);
        return true;
    }

    private void expire(Merchant merchant, JsonObject session, Trigger trigger) {
        Json.set(session, "status", "expired");
        Json.set(session, "url", null);
        events.happened(merchant, "checkout.session.expired", session, trigger);
    }

    static JsonObject lineItems(Merchant merchant, String session) {
        return Json.object(
                "object",
                "list",
                "data",
                merchant.section(LINE_ITEMS).getAsJsonArray(session).deepCopy(),
                "has_more",
                false,
                "url",
                "/v1/checkout/sessions/" + session + "/line_items");
    }
}
