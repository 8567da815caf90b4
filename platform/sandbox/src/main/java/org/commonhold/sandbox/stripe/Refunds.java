package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refunds: in part or whole, never more than was charged, and only of a charge that succeeded. */
final class Refunds {
    private static final Set<String> REASONS = Set.of("duplicate", "fraudulent", "requested_by_customer");
    private static final Set<String> KNOWN = Set.of("amount", "charge", "metadata", "payment_intent", "reason");

    private final Events events;
    private final Clock clock;

    Refunds(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    JsonObject create(ApiCall call) {
        Params params = call.params();
        params.allowOnly(KNOWN);
        JsonObject charge = charge(call);
        long amount = amount(params, charge);
        Optional<String> reason = params.text("reason");
        if (reason.isPresent() && !REASONS.contains(reason.get())) {
            throw StripeError.invalid(null, "reason", "Invalid reason: must be one of " + REASONS);
        }
        JsonObject refund = Blank.of("refund")
                .from(charge, List.of("currency", "payment_intent"))
                .with("id", Kind.REFUND.newId())
                .with("amount", amount)
                .with("balance_transaction", "txn_3" + Kind.random(23))
                .with("charge", charge.get("id"))
                .with("created", clock.instant().getEpochSecond())
                .with("metadata", params.metadata("metadata"))
                .with("reason", reason.orElse(null))
                .object();
        call.merchant().put(Kind.REFUND, refund);
        long refunded = Json.number(charge, "amount_refunded") + amount;
        charge.addProperty("amount_refunded", refunded);
        charge.addProperty("refunded", refunded == Json.number(charge, "amount"));
        events.happened(call.merchant(), "charge.refunded", charge, call.trigger());
        return refund;
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.REFUND, call.id(), "id");
    }

    JsonObject list(ApiCall call) {
        return Lists.page(call, Kind.REFUND, "/v1/refunds", "payment_intent", "charge");
    }

    private static JsonObject charge(ApiCall call) {
        Optional<String> direct = call.params().text("charge");
        if (direct.isPresent()) return succeeded(call.merchant().require(Kind.CHARGE, direct.get(), "charge"));
        String id = call.params()
                .text("payment_intent")
                .orElseThrow(() -> StripeError.invalid(
                        "parameter_missing",
                        null,
                        "One of the following params should be provided for this request: "
                                + "payment_intent or charge."));
        JsonObject intent = call.merchant().require(Kind.PAYMENT_INTENT, id, "payment_intent");
        String charge = Json.text(intent, "latest_charge");
        if (charge == null) throw noSuccessfulCharge(id);
        return succeeded(call.merchant().require(Kind.CHARGE, charge, "charge"));
    }

    private static JsonObject succeeded(JsonObject charge) {
        if (!Json.is(charge, "status", "succeeded")) throw noSuccessfulCharge(Json.need(charge, "payment_intent"));
        return charge;
    }

    private static StripeError noSuccessfulCharge(String intent) {
        String message = "This PaymentIntent (" + intent + ") does not have a successful charge to refund.";
        return StripeError.invalid("payment_intent_unexpected_state", "payment_intent", message);
    }

    private static long amount(Params params, JsonObject charge) {
        long left = Json.number(charge, "amount") - Json.number(charge, "amount_refunded");
        if (left == 0) {
            String message = "Charge " + Json.text(charge, "id") + " has already been refunded.";
            throw StripeError.invalid("charge_already_refunded", null, message);
        }
        long amount = params.integer("amount").orElse(left);
        if (amount < 1) {
            throw StripeError.invalid("parameter_invalid_integer", "amount", "This value must be greater than 0.");
        }
        if (amount > left) {
            String message =
                    "Refund amount (" + amount + ") is greater than unrefunded amount on charge (" + left + ")";
            throw StripeError.invalid(null, "amount", message);
        }
        return amount;
    }
}
