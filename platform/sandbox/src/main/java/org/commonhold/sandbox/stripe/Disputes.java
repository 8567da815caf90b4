package org.commonhold.sandbox.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.commonhold.sandbox.stripe.ApiCall.Trigger;
import org.commonhold.sandbox.stripe.Balance.Movement;

/**
 * Charges the payer's bank takes back. The money and a fee leave at once; a dispute won brings the money back, one lost
 * changes nothing more.
 */
final class Disputes {
    private static final long DAYS_TO_ANSWER = 9;

    private final Events events;
    private final Balance balance;

    Disputes(Events events, Balance balance) {
        this.events = events;
        this.balance = balance;
    }

    /** Opens a dispute of the whole charge; refused when the charge did not succeed or is disputed already. */
    JsonObject open(Merchant merchant, JsonObject charge, String reason) {
        if (!Json.is(charge, "status", "succeeded") || Json.is(charge, "disputed", "true")) {
            throw StripeError.invalid(null, "charge", "This charge cannot be disputed.");
        }
        JsonObject dispute = Blank.of("dispute")
                .from(charge, List.of("amount", "currency", "payment_intent"))
                .with("id", Kind.DISPUTE.newId())
                .with("charge", charge.get("id"))
                .with("created", events.now())
                .with("reason", reason)
                .object();
        Blank.in(dispute.getAsJsonObject("evidence_details"))
                .with("due_by", events.now() + DAYS_TO_ANSWER * 24 * 60 * 60);
        merchant.put(Kind.DISPUTE, dispute);
        charge.addProperty("disputed", true);
        long amount = Json.number(dispute, "amount");
        transactions(dispute).add(balance.book(merchant, Movement.DISPUTE, -amount, dispute));
        events.happened(merchant, "charge.dispute.created", dispute, Trigger.NONE);
        events.happened(merchant, "charge.dispute.funds_withdrawn", dispute, Trigger.NONE);
        return dispute;
    }

    /** Ends an open dispute: {@code won} brings the money back. */
    JsonObject close(Merchant merchant, JsonObject dispute, boolean won, Trigger trigger) {
        if (!List.of("needs_response", "under_review").contains(Json.need(dispute, "status"))) {
            throw StripeError.invalid(null, "dispute", "This dispute is " + Json.text(dispute, "status") + ".");
        }
        Json.set(dispute, "status", won ? "won" : "lost");
        if (won) {
            long amount = Json.number(dispute, "amount");
            transactions(dispute).add(balance.book(merchant, Movement.DISPUTE_REVERSAL, amount, dispute));
            events.happened(merchant, "charge.dispute.funds_reinstated", dispute, trigger);
        }
        events.happened(merchant, "charge.dispute.closed", dispute, trigger);
        return dispute;
    }

    private static JsonArray transactions(JsonObject dispute) {
        return dispute.getAsJsonArray("balance_transactions");
    }

    /** The merchant accepts the loss. */
    JsonObject accept(ApiCall call) {
        return close(call.merchant(), retrieve(call), false, call.trigger());
    }

    /** Evidence; {@code winning_evidence} and {@code losing_evidence} decide the dispute when submitted, as Stripe's do. */
    JsonObject update(ApiCall call) {
        JsonObject dispute = retrieve(call);
        String evidence = call.params().text("evidence", "uncategorized_text").orElse("");
        if (!call.params().flag("submit")) return dispute;
        return switch (evidence) {
            case "winning_evidence" -> close(call.merchant(), dispute, true, call.trigger());
            case "losing_evidence" -> close(call.merchant(), dispute, false, call.trigger());
            default -> underReview(call, dispute);
        };
    }

    private JsonObject underReview(ApiCall call, JsonObject dispute) {
        Json.set(dispute, "status", "under_review");
        events.happened(call.merchant(), "charge.dispute.updated", dispute, call.trigger());
        return dispute;
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.DISPUTE, call.id(), "dispute");
    }

    JsonObject list(ApiCall call) {
        return Lists.page(call, Kind.DISPUTE, "/v1/disputes", "charge", "payment_intent");
    }
}
