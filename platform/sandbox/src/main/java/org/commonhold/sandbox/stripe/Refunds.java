package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonhold.sandbox.stripe.ApiCall.Trigger;
import org.commonhold.sandbox.stripe.Balance.Movement;

/**
 * Refunds: in part or whole, never more than was charged, and only of a charge that succeeded and is not disputed. Some
 * cards' refunds are pending at first, some come back ({@link CardNature.After}).
 */
final class Refunds {
    private static final Set<String> REASONS = Set.of("duplicate", "fraudulent", "requested_by_customer");
    private static final Set<String> KNOWN = Set.of("amount", "charge", "metadata", "payment_intent", "reason");

    private final Events events;
    private final Balance balance;

    Refunds(Events events, Balance balance) {
        this.events = events;
        this.balance = balance;
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
                .with("charge", charge.get("id"))
                .with("created", events.now())
                .with("metadata", params.metadata("metadata"))
                .with("reason", reason.orElse(null))
                .with("status", pends(call.merchant(), charge) ? "pending" : "succeeded")
                .object();
        call.merchant().put(Kind.REFUND, refund);
        JsonObject transaction = balance.book(call.merchant(), Movement.REFUND, -amount, refund);
        refund.add("balance_transaction", transaction.get("id"));
        long refunded = Json.number(charge, "amount_refunded") + amount;
        charge.addProperty("amount_refunded", refunded);
        charge.addProperty("refunded", refunded == Json.number(charge, "amount"));
        events.happened(call.merchant(), "refund.created", refund, call.trigger());
        events.happened(call.merchant(), "charge.refunded", charge, call.trigger());
        return refund;
    }

    private static boolean pends(Merchant merchant, JsonObject charge) {
        return after(merchant, charge) == CardNature.After.REFUND_PENDING;
    }

    private static CardNature.After after(Merchant merchant, JsonObject charge) {
        return PaymentMethods.nature(merchant, Json.text(charge, "payment_method"))
                .after();
    }

    /** What becomes of the refund some seconds later, by its card; true when something did. */
    boolean age(Merchant merchant, JsonObject refund) {
        JsonObject charge = chargeOf(merchant, refund);
        return switch (after(merchant, charge)) {
            case REFUND_PENDING -> Json.is(refund, "status", "pending") && settle(merchant, refund, true);
            case REFUND_FAILS -> Json.is(refund, "status", "succeeded") && settle(merchant, refund, false);
            default -> false;
        };
    }

    /** The bank's last word; when it is no the money is back with the merchant and the charge can be refunded again. */
    boolean settle(Merchant merchant, JsonObject refund, boolean arrived) {
        if (!Set.of("pending", "succeeded").contains(Json.need(refund, "status"))) {
            throw StripeError.invalid(null, "refund", "This refund is " + Json.text(refund, "status") + ".");
        }
        Json.set(refund, "status", arrived ? "succeeded" : "failed");
        if (!arrived) comesBack(merchant, refund);
        events.happened(merchant, "refund.updated", refund, Trigger.NONE);
        if (!arrived) events.happened(merchant, "refund.failed", refund, Trigger.NONE);
        return true;
    }

    private void comesBack(Merchant merchant, JsonObject refund) {
        long amount = Json.number(refund, "amount");
        JsonObject charge = chargeOf(merchant, refund);
        charge.addProperty("amount_refunded", Json.number(charge, "amount_refunded") - amount);
        charge.addProperty("refunded", false);
        JsonObject transaction = balance.book(merchant, Movement.REFUND_FAILURE, amount, refund);
        Blank.in(refund)
                .with("failure_balance_transaction", transaction.get("id"))
                .with("failure_reason", "expired_or_canceled_card");
    }

    private static JsonObject chargeOf(Merchant merchant, JsonObject refund) {
        return merchant.require(Kind.CHARGE, Json.need(refund, "charge"), "charge");
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
        if (Json.is(charge, "disputed", "true")) {
            String message = "Charge " + Json.text(charge, "id") + " has been charged back; cannot issue a refund.";
            throw StripeError.invalid("charge_disputed", null, message);
        }
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
