package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.commonhold.sandbox.stripe.ApiCall.Trigger;
import org.commonhold.sandbox.web.FormData;
import org.commonhold.sandbox.web.Reply;
import org.commonhold.sandbox.web.Request;

/** The door of the API: who is it, how do we misbehave today, was this asked before, and then the answer. */
final class StripeApi {
    private final Merchants merchants;
    private final ApiRoutes routes;
    private final Idempotency idempotency;
    private final FailureModes modes;

    StripeApi(Merchants merchants, ApiRoutes routes, Idempotency idempotency, FailureModes modes) {
        this.merchants = merchants;
        this.routes = routes;
        this.idempotency = idempotency;
        this.modes = modes;
    }

    Reply answer(Request request) {
        FailureModes.Mode mode = modes.forCall();
        String requestId = "req_" + Kind.random(14);
        Reply reply;
        try {
            if (mode == FailureModes.Mode.ERROR_500) throw StripeError.outage();
            if (mode == FailureModes.Mode.TOO_MANY) throw StripeError.tooMany();
            String key = secretKey(request);
            reply = request.isPost()
                    ? merchants.change(() -> change(request, merchants.of(key), requestId, mode))
                    : merchants.read(() -> perform(request, merchants.of(key), requestId));
        } catch (StripeError refused) {
            reply = refused.reply();
        }
        return reply.with("Request-Id", requestId).arriving(arriving(mode));
    }

    private static Reply.Delivery arriving(FailureModes.Mode mode) {
        return switch (mode) {
            case DROP_ANSWER -> Reply.Delivery.NOTHING;
            case HALF_BODY -> Reply.Delivery.HALF;
            default -> Reply.Delivery.WHOLE;
        };
    }

    private Reply change(Request request, Merchant merchant, String requestId, FailureModes.Mode mode) {
        request.header("Stripe-Version").ifPresent(merchant::speaks);
        Optional<String> key = request.header("Idempotency-Key").filter(text -> !text.isBlank());
        String fingerprint = request.path() + "?" + request.form();
        Optional<Reply> earlier = key.flatMap(text -> idempotency.earlier(merchant, text, fingerprint));
        if (earlier.isPresent()) return earlier.get().with("Idempotent-Replayed", "true");
        Reply reply = attempt(request, merchant, requestId);
        if (mode == FailureModes.Mode.SAVED_500) reply = StripeError.outage().reply();
        if (key.isEmpty()) return reply;
        idempotency.keep(merchant, key.get(), fingerprint, reply);
        return reply.with("Idempotency-Key", key.get());
    }

    private Reply attempt(Request request, Merchant merchant, String requestId) {
        try {
            return perform(request, merchant, requestId);
        } catch (StripeError refused) {
            if (refused.kept()) return refused.reply();
            throw refused;
        }
    }

    private Reply perform(Request request, Merchant merchant, String requestId) {
        ApiRoutes.Match match = routes.find(request.method(), request.path())
                .orElseThrow(() -> StripeError.unknownPath(request.method(), request.path()));
        FormData fields = request.isPost() ? request.form() : request.queryFields();
        Trigger trigger =
                new Trigger(requestId, request.header("Idempotency-Key").orElse(null));
        var call = new ApiCall(merchant, match.id(), new Params(fields), request.origin(), trigger);
        JsonObject answer = match.action().apply(call);
        return Reply.json(200, Expansion.apply(call, answer).toString());
    }

    private static String secretKey(Request request) {
        String header = request.header("Authorization").orElse("");
        String key = "";
        if (header.startsWith("Bearer ")) key = header.substring(7).trim();
        if (header.startsWith("Basic ")) key = basic(header.substring(6).trim());
        if (key.isEmpty()) {
            throw StripeError.unauthorized("You did not provide an API key. Use 'Authorization: Bearer sk_test_...'.");
        }
        if (!key.matches("sk_test_\\w+")) {
            String shown = key.substring(0, Math.min(8, key.length()));
            throw StripeError.unauthorized("Invalid API Key provided: " + shown + "****");
        }
        return key;
    }

    private static String basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.replaceFirst(":.*", "");
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
