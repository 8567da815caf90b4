package org.commonhold.sandbox.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/** Answers {@code expand[]}: puts the whole object where only its id stood, in a copy. */
final class Expansion {
    private Expansion() {}

    static JsonObject apply(ApiCall call, JsonObject answer) {
        var paths = call.params().form().values("expand").values();
        if (paths.isEmpty()) return answer;
        JsonObject copy = answer.deepCopy();
        paths.forEach(path -> expand(call.merchant(), copy, path.split("\\.", -1), 0));
        return copy;
    }

    private static void expand(Merchant merchant, JsonObject object, String[] path, int at) {
        if (at >= path.length) return;
        String field = path[at];
        if (field.equals("line_items") && Json.is(object, "object", Kind.SESSION.object)) {
            object.add(field, CheckoutSessions.lineItems(merchant, Json.need(object, "id")));
            return;
        }
        JsonElement value = object.get(field);
        if (value == null) {
            String message = "This property cannot be expanded (" + String.join(".", path) + ").";
            throw StripeError.invalid("parameter_invalid", "expand", message);
        }
        if (value.isJsonPrimitive()) {
            value = resolve(merchant, value.getAsString())
                    .map(found -> (JsonElement) found.deepCopy())
                    .orElse(value);
            object.add(field, value);
        }
        descend(merchant, value, path, at + 1);
    }

    private static void descend(Merchant merchant, JsonElement value, String[] path, int at) {
        if (value.isJsonObject()) expand(merchant, value.getAsJsonObject(), path, at);
        if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(item -> descend(merchant, item, path, at));
        }
    }

    private static Optional<JsonObject> resolve(Merchant merchant, String id) {
        for (Kind kind : Kind.values()) {
            Optional<JsonObject> found = merchant.find(kind, id);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
