package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commonhold.sandbox.stripe.ApiCall.Trigger;

/** What happened to a merchant's objects, each with a snapshot, kept for reading and handed to the webhooks. */
final class Events {
    private final Webhooks webhooks;
    private final Clock clock;

    Events(Webhooks webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** Seconds since 1970, as every {@code created} is told. */
    long now() {
        return clock.instant().getEpochSecond();
    }

    void happened(Merchant merchant, String type, JsonObject object, Trigger trigger) {
        JsonObject event = Json.object(
                "id", Kind.EVENT.newId(),
                "object", Kind.EVENT.object,
                "api_version", merchant.apiVersion(),
                "created", now(),
                "data", Json.object("object", object.deepCopy()),
                "livemode", false,
                "pending_webhooks", webhooks.endpoints(merchant),
                "request", Json.object("id", trigger.requestId(), "idempotency_key", trigger.idempotencyKey()),
                "type", type);
        merchant.put(Kind.EVENT, event);
        webhooks.announce(merchant, Json.need(event, "id"));
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.EVENT, call.id(), "id");
    }

    JsonObject list(ApiCall call) {
        Collection<String> types = call.params().form().values("types").values();
        if (types.isEmpty()) return Lists.page(call, Kind.EVENT, "/v1/events", "type");
        List<JsonObject> found = new ArrayList<>(call.merchant().newestFirst(Kind.EVENT));
        found.removeIf(event -> !types.contains(Json.need(event, "type")));
        return Lists.page(call.params(), "/v1/events", found);
    }
}
