package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;

/** PaymentIntents and their charges, to read only: here they come from Checkout sessions alone. */
final class PaymentIntents {

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.PAYMENT_INTENT, call.id(), "intent");
    }

    JsonObject list(ApiCall call) {
        return Lists.page(call, Kind.PAYMENT_INTENT, "/v1/payment_intents", "customer");
    }

    JsonObject retrieveCharge(ApiCall call) {
        return call.merchant().require(Kind.CHARGE, call.id(), "charge");
    }

    JsonObject listCharges(ApiCall call) {
        return Lists.page(call, Kind.CHARGE, "/v1/charges", "customer", "payment_intent");
    }
}
