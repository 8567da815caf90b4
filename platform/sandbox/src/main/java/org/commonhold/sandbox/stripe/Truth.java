package org.commonhold.sandbox.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;
import org.commonhold.sandbox.web.Reply;
import org.commonhold.sandbox.web.Request;

/**
 * {@code GET /truth}: what really happened at the gateway, for comparing as sets with somebody's books. Per merchant (or of
 * {@code ?key=} alone) all charges, refunds, disputes, payouts and balance transactions whole, oldest first; each charge
 * also with the {@code client_reference_id} of its session.
 */
final class Truth {
    private final Merchants merchants;

    Truth(Merchants merchants) {
        this.merchants = merchants;
    }

    Reply answer(Request request) {
        String wanted = request.queryFields().text("key").orElse("");
        return merchants.read(() -> {
            var all = new JsonArray();
            merchants.all().stream()
                    .filter(merchant -> wanted.isEmpty() || merchant.key().equals(wanted))
                    .forEach(merchant -> all.add(of(merchant)));
            return Reply.json(200, Json.object("merchants", all).toString());
        });
    }

    private static JsonObject of(Merchant merchant) {
        var references = new JsonObject();
        for (JsonObject session : merchant.newestFirst(Kind.SESSION)) {
            String intent = Json.text(session, "payment_intent");
            if (intent != null) references.add(intent, session.get("client_reference_id"));
        }
        var charges = oldestFirst(merchant, Kind.CHARGE);
        charges.forEach(
                charge -> charge.add("client_reference_id", references.get(Json.need(charge, "payment_intent"))));
        return Json.object(
                "key", merchant.key(),
                "name", merchant.name(),
                "charges", charges,
                "refunds", oldestFirst(merchant, Kind.REFUND),
                "disputes", oldestFirst(merchant, Kind.DISPUTE),
                "payouts", oldestFirst(merchant, Kind.PAYOUT),
                "balance_transactions", oldestFirst(merchant, Kind.TRANSACTION));
    }

    private static List<JsonObject> oldestFirst(Merchant merchant, Kind kind) {
        List<JsonObject> objects = merchant.newestFirst(kind);
        Collections.reverse(objects);
        objects.replaceAll(JsonObject::deepCopy);
        return objects;
    }
}
