package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.time.Clock;

/** Customers: create, update, retrieve, list. */
final class Customers {
    private final Clock clock;

    Customers(Clock clock) {
        this.clock = clock;
    }

    JsonObject create(ApiCall call) {
        Params params = call.params();
        JsonObject customer = Json.object(
                "id",
                Kind.CUSTOMER.newId(),
                "object",
                Kind.CUSTOMER.object,
                "address",
                null,
                "balance",
                0,
                "created",
                clock.instant().getEpochSecond(),
                "currency",
                null,
                "default_source",
                null,
                "delinquent",
                false,
                "description",
                params.orNull("description"),
                "email",
                params.orNull("email"),
                "invoice_settings",
                Json.object("custom_fields", null, "default_payment_method", null, "footer", null),
                "livemode",
                false,
                "metadata",
                params.metadata("metadata"),
                "name",
                params.orNull("name"),
                "phone",
                params.orNull("phone"),
                "preferred_locales",
                params.form().values("preferred_locales").values(),
                "shipping",
                null,
                "tax_exempt",
                "none");
        call.merchant().put(Kind.CUSTOMER, customer);
        return customer;
    }

    JsonObject update(ApiCall call) {
        JsonObject customer = retrieve(call);
        var metadata = call.params().metadata("metadata");
        for (String field : new String[] {"description", "email", "name", "phone"}) {
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
