package org.commonhold.sandbox.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * The merchant's money at the gateway: a transaction for all that came in and went out, with its fee, available at once.
 * Fees are 2.9 % and 30 minor units of a charge (never more than the charge) and 15.00 of a dispute, which stay when a
 * charge is refunded or a dispute is won.
 */
final class Balance {
    /** Minor units. */
    static final long DISPUTE_FEE = 1_500;

    private static final long CHARGE_FEE = 30;
    private static final long CHARGE_FEE_PER_MILLE = 29;
    private static final String PAID_OUT = "paid_out";

    private final Events events;

    Balance(Events events) {
        this.events = events;
    }

    /** What a movement is: Stripe's type, its category in reports, and its fee in minor units. */
    enum Movement {
        CHARGE("charge", "charge"),
        REFUND("refund", "refund"),
        REFUND_FAILURE("refund_failure", "refund_failure"),
        DISPUTE("adjustment", "dispute"),
        DISPUTE_REVERSAL("adjustment", "dispute_reversal"),
        PAYOUT("payout", "payout"),
        PAYOUT_FAILURE("payout_failure", "payout_reversal");

        private final String type;
        private final String category;

        Movement(String type, String category) {
            this.type = type;
            this.category = category;
        }

        private long fee(long amount) {
            return switch (this) {
                case CHARGE -> Math.min(amount, CHARGE_FEE + (amount * CHARGE_FEE_PER_MILLE + 500) / 1000);
                case DISPUTE -> DISPUTE_FEE;
                default -> 0;
            };
        }
    }

    /** Books the amount, negative when it leaves, of the source; gives the transaction. */
    JsonObject book(Merchant merchant, Movement movement, long amount, JsonObject source) {
        long fee = movement.fee(amount);
        JsonObject transaction = Blank.of("balance_transaction")
                .from(source, List.of("currency"))
                .with("id", Kind.TRANSACTION.newId())
                .with("amount", amount)
                .with("available_on", events.now())
                .with("created", events.now())
                .with("fee", fee)
                .with("fee_details", feeDetails(fee, source))
                .with("net", amount - fee)
                .with("reporting_category", movement.category)
                .with("source", source.get("id"))
                .with("type", movement.type)
                .object();
        merchant.put(Kind.TRANSACTION, transaction);
        return transaction;
    }

    private static JsonArray feeDetails(long fee, JsonObject source) {
        var details = new JsonArray();
        if (fee == 0) return details;
        details.add(Json.object(
                "amount",
                fee,
                "application",
                null,
                "currency",
                source.get("currency"),
                "description",
                "Stripe processing fees",
                "type",
                "stripe_fee"));
        return details;
    }

    /** The transactions of the currency that no payout has taken yet. */
    static List<JsonObject> waiting(Merchant merchant, String currency) {
        JsonObject paidOut = merchant.section(PAID_OUT);
        return merchant.newestFirst(Kind.TRANSACTION).stream()
                .filter(transaction -> Json.is(transaction, "currency", currency))
                .filter(transaction -> !paidOut.has(Json.need(transaction, "id")))
                .toList();
    }

    static void takenBy(Merchant merchant, JsonObject transaction, String payout) {
        merchant.section(PAID_OUT).addProperty(Json.need(transaction, "id"), payout);
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.TRANSACTION, call.id(), "id");
    }

    /** Filters besides paging: {@code payout} (its own transaction with those it took), type, source, currency. */
    JsonObject list(ApiCall call) {
        Merchant merchant = call.merchant();
        var payout = call.params().text("payout");
        if (payout.isEmpty()) {
            return Lists.page(call, Kind.TRANSACTION, "/v1/balance_transactions", "type", "source", "currency");
        }
        merchant.require(Kind.PAYOUT, payout.get(), "payout");
        var found = merchant.newestFirst(Kind.TRANSACTION);
        found.removeIf(transaction -> !Json.is(merchant.section(PAID_OUT), Json.need(transaction, "id"), payout.get()));
        return Lists.page(call.params(), "/v1/balance_transactions", found);
    }
}
