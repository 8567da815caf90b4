package org.commonhold.sandbox.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Everything that belongs to one secret key. Only touched while {@link Merchants} holds its lock. */
final class Merchant {
    /** The API version of the Stripe library in use, for events before its first call told another. */
    private static final String API_VERSION = "2026-07-29.dahlia";

    private final String key;
    private final JsonObject data;

    Merchant(String key, JsonObject data) {
        this.key = key;
        this.data = data;
    }

    String key() {
        return key;
    }

    void put(Kind kind, JsonObject object) {
        section(kind.name()).add(Json.need(object, "id"), object);
    }

    Optional<JsonObject> find(Kind kind, String id) {
        return Optional.ofNullable(section(kind.name()).getAsJsonObject(id));
    }

    /** The object, or Stripe's 404 naming the parameter. */
    JsonObject require(Kind kind, String id, String param) {
        return find(kind, id).orElseThrow(() -> StripeError.notFound(kind, id, param));
    }

    List<JsonObject> newestFirst(Kind kind) {
        var objects = new ArrayList<JsonObject>();
        for (JsonElement object : section(kind.name()).asMap().values()) objects.add(object.getAsJsonObject());
        Collections.reverse(objects);
        return objects;
    }

    /** A named part of the state beside the objects: endpoints, deliveries, saved answers, line items. */
    JsonObject section(String name) {
        JsonObject section = data.getAsJsonObject(name);
        if (section == null) {
            section = new JsonObject();
            data.add(name, section);
        }
        return section;
    }

    String name() {
        String name = Json.text(data, "name");
        return name == null ? "Test merchant" : name;
    }

    void rename(String name) {
        data.addProperty("name", name);
    }

    /** What its pages take unless a session says otherwise, as set in Stripe's dashboard. */
    List<String> methods() {
        String methods = Json.text(data, "methods");
        return methods == null ? List.of("card") : List.of(methods.split(","));
    }

    void takes(List<String> methods) {
        data.addProperty("methods", String.join(",", methods));
    }

    String apiVersion() {
        String version = Json.text(data, "api_version");
        return version == null ? API_VERSION : version;
    }

    void speaks(String apiVersion) {
        data.addProperty("api_version", apiVersion);
    }
}
