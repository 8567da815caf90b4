package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongPredicate;

/** Stripe's paging: newest first, {@code limit} 1 to 100 (10), {@code starting_after}, {@code ending_before}, {@code created}. */
final class Lists {
    private Lists() {}

    /** The page of those objects of the kind that carry the same value as the call in each of the filter fields. */
    static JsonObject page(ApiCall call, Kind kind, String path, String... filters) {
        List<JsonObject> found = new ArrayList<>(call.merchant().newestFirst(kind));
        for (String filter : filters) {
            call.params().text(filter).ifPresent(value -> found.removeIf(object -> !Json.is(object, filter, value)));
        }
        createdFilter(found, call.params());
        return page(call.params(), path, found);
    }

    static JsonObject page(Params params, String path, List<JsonObject> found) {
        long limit = params.integer("limit").orElse(10L);
        if (limit < 1 || limit > 100) {
            throw StripeError.invalid("parameter_invalid_integer", "limit", "This value must be between 1 and 100.");
        }
        List<JsonObject> rest = new ArrayList<>(found);
        params.text("starting_after").ifPresent(id -> rest.subList(0, indexOf(rest, id, "starting_after") + 1)
                .clear());
        boolean backwards = params.text("ending_before").isPresent();
        if (backwards) {
            String id = params.required("ending_before");
            rest.subList(indexOf(rest, id, "ending_before"), rest.size()).clear();
            Collections.reverse(rest);
        }
        List<JsonObject> data = new ArrayList<>(rest.stream().limit(limit).toList());
        if (backwards) Collections.reverse(data);
        return Json.object("object", "list", "data", data, "has_more", rest.size() > limit, "url", path);
    }

    private static int indexOf(List<JsonObject> objects, String id, String param) {
        for (int i = 0; i < objects.size(); i++) {
            if (Json.is(objects.get(i), "id", id)) return i;
        }
        throw StripeError.invalid("resource_missing", param, "No such object: '" + id + "'");
    }

    private static void createdFilter(List<JsonObject> found, Params params) {
        params.integer("created").ifPresent(at -> keep(found, created -> created == at));
        params.integer("created", "gt").ifPresent(at -> keep(found, created -> created > at));
        params.integer("created", "gte").ifPresent(at -> keep(found, created -> created >= at));
        params.integer("created", "lt").ifPresent(at -> keep(found, created -> created < at));
        params.integer("created", "lte").ifPresent(at -> keep(found, created -> created <= at));
    }

    private static void keep(List<JsonObject> found, LongPredicate created) {
        found.removeIf(object -> !created.test(Json.number(object, "created")));
    }
}
