package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.List;

/** Customers: create, update, retrieve, list. */
final class Customers {
    private static final List<String> TEXTS = List.of("description", "email", "name", "phone");

    private final Events events;

    Customers(Events events) {
        this.events = events;
    }

    JsonObject create(ApiCall call) {
        Params params = call.params();
        var blank = Blank.of("customer")
                .with("id", Kind.CUSTOMER.newId())
                .with("created", events.now())
                .with("metadata", params.metadata("metadata"))
                .with(
                        "preferred_locales",
                        params.form().values("preferred_locales").values());
        TEXTS.forEach(field -> blank.with(field, params.orNull(field)));
        JsonObject customer = blank.object();
        call.merchant().put(Kind.CUSTOMER, customer);
        return customer;
    }

    JsonObject update(ApiCall call) {
        JsonObject customer = retrieve(call);
        var metadata = call.params().metadata("metadata");
        for (String field : TEXTS) {
            call.params().text(field).ifPresent(value -> customer.addProperty(field, value));
        }
        metadata.forEach(customer.getAsJsonObject("metadata")::addProperty);
        return customer;
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.CUSTOMER, call.id(), "id");
    }

    JsonObject list(ApiCall call) {
        return Lists.page(call, Kind.CUSTOMER, "/v1/customers", "email");
    }
}
