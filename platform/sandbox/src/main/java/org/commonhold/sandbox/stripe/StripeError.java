package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import org.commonhold.sandbox.stripe.CardNature.Refusal;
import org.commonhold.sandbox.web.Reply;
import org.jspecify.annotations.Nullable;

/** A refusal in Stripe's shape: an HTTP status and {@code {"error":{"type","code","message","param"}}}. */
final class StripeError extends RuntimeException {
    private static final String INVALID = "invalid_request_error";

    private final int status;
    private final String type;
    private final @Nullable String code;
    private final @Nullable String param;
    private final JsonObject more = new JsonObject();

    private StripeError(int status, String type, @Nullable String code, @Nullable String param, String message) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
    }

    static StripeError invalid(@Nullable String code, @Nullable String param, String message) {
        return new StripeError(400, INVALID, code, param, message);
    }

    static StripeError missing(String param) {
        return invalid("parameter_missing", param, "Missing required param: " + param + ".");
    }

    static StripeError notFound(Kind kind, String id, String param) {
        String message = "No such " + kind.object + ": '" + id + "'";
        return new StripeError(404, INVALID, "resource_missing", param, message);
    }

    static StripeError unknownPath(String method, String path) {
        String message = "Unrecognized request URL (" + method + ": " + path + "). The sandbox does not speak it.";
        return new StripeError(404, INVALID, null, null, message);
    }

    static StripeError unauthorized(String message) {
        return new StripeError(401, INVALID, null, null, message);
    }

    static StripeError idempotency(String message) {
        return new StripeError(400, "idempotency_error", null, null, message);
    }

    static StripeError outage() {
        return new StripeError(500, "api_error", null, null, "An unknown error occurred");
    }

    static StripeError tooMany() {
        return new StripeError(429, INVALID, "rate_limit", null, "Too many requests. Please try again.");
    }

    /** The bank's no, with the intent as it stands now when there is one. */
    static StripeError card(Refusal refusal, @Nullable String intentField, @Nullable JsonObject intent) {
        var error = new StripeError(402, "card_error", refusal.code(), null, refusal.message());
        if (!refusal.declineCode().isEmpty()) error.more.addProperty("decline_code", refusal.declineCode());
        if (intentField != null && intent != null) error.more.add(intentField, intent.deepCopy());
        return error;
    }

    static StripeError unexpectedState(String message, JsonObject intent) {
        StripeError error = invalid("payment_intent_unexpected_state", null, message);
        error.more.add("payment_intent", intent.deepCopy());
        return error;
    }

    /** The bank's no as an intent remembers it. */
    static JsonObject cardError(Refusal refusal) {
        return Json.object(
                "charge",
                null,
                "code",
                refusal.code(),
                "decline_code",
                refusal.declineCode().isEmpty() ? null : refusal.declineCode(),
                "message",
                refusal.message(),
                "type",
                "card_error");
    }

    /** Whether the request got as far as the bank: such answers are replayed for the same idempotency key. */
    boolean kept() {
        return status == 402;
    }

    Reply reply() {
        JsonObject error = more.deepCopy();
        if (code != null) error.addProperty("code", code);
        error.addProperty("message", getMessage());
        if (param != null) error.addProperty("param", param);
        error.addProperty("type", type);
        return Reply.json(status, Json.object("error", error).toString());
    }
}
