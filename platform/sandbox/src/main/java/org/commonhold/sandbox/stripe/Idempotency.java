package org.commonhold.sandbox.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.commonhold.sandbox.web.Reply;

/**
 * Answers kept by idempotency key for 24 hours (https://docs.stripe.com/api/idempotent_requests): the same request is
 * answered again without taking effect again, another request under the same key is refused. Requests refused before
 * they reached a bank are not kept.
 */
final class Idempotency {
    private static final String SECTION = "idempotency";
    private static final long KEPT = 24 * 60 * 60;

    private final Clock clock;

    Idempotency(Clock clock) {
        this.clock = clock;
    }

    Optional<Reply> earlier(Merchant merchant, String key, String request) {
        if (key.length() > 255) throw StripeError.idempotency("Idempotency keys have up to 255 characters.");
        forgetOld(merchant);
        JsonObject kept = merchant.section(SECTION).getAsJsonObject(key);
        if (kept == null) return Optional.empty();
        if (Json.is(kept, "request", request)) {
            return Optional.of(Reply.json((int) Json.number(kept, "status"), Json.need(kept, "answer")));
        }
        throw StripeError.idempotency(
                "Keys for idempotent requests can only be used with the same parameters they were first used with. Try"
                        + " using a key other than '" + key + "' if you meant to execute a different request.");
    }

    void keep(Merchant merchant, String key, String request, Reply reply) {
        JsonObject kept = Json.object(
                "request", request,
                "status", reply.status(),
                "answer", reply.body(),
                "at", clock.instant().getEpochSecond());
        merchant.section(SECTION).add(key, kept);
    }

    private void forgetOld(Merchant merchant) {
        long oldest = clock.instant().getEpochSecond() - KEPT;
        Iterator<Map.Entry<String, JsonElement>> kept =
                merchant.section(SECTION).entrySet().iterator();
        // Oldest first, because entries are only ever added at the end.
        while (kept.hasNext() && Json.number(kept.next().getValue().getAsJsonObject(), "at") < oldest) kept.remove();
    }
}
