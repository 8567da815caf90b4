package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.List;
import org.commonhold.sandbox.stripe.ApiCall.Trigger;
import org.commonhold.sandbox.stripe.Balance.Movement;

/** Payouts to the merchant's bank: on command, of everything no earlier payout took. */
final class Payouts {
    private final Events events;
    private final Balance balance;

    Payouts(Events events, Balance balance) {
        this.events = events;
        this.balance = balance;
    }

    /** Pays out what is there of the currency; refused when that is not above zero. */
    JsonObject make(Merchant merchant, String currency) {
        List<JsonObject> taken = Balance.waiting(merchant, currency);
        long sum = taken.stream()
                .mapToLong(transaction -> Json.number(transaction, "net"))
                .sum();
        if (sum <= 0) {
            throw StripeError.invalid("balance_insufficient", "currency", "Nothing to pay out: " + sum + ".");
        }
        String id = Kind.PAYOUT.newId();
        JsonObject payout = Blank.of("payout")
                .with("id", id)
                .with("amount", sum)
                .with("arrival_date", events.now())
                .with("created", events.now())
                .with("currency", currency)
                .object();
        merchant.put(Kind.PAYOUT, payout);
        JsonObject own = balance.book(merchant, Movement.PAYOUT, -sum, payout);
        payout.add("balance_transaction", own.get("id"));
        taken.forEach(transaction -> Balance.takenBy(merchant, transaction, id));
        Balance.takenBy(merchant, own, id);
        events.happened(merchant, "payout.created", payout, Trigger.NONE);
        Json.set(payout, "status", "paid");
        events.happened(merchant, "payout.paid", payout, Trigger.NONE);
        return payout;
    }

    /** The bank sends the payout back: its money waits for the next one. */
    JsonObject fail(Merchant merchant, String id) {
        JsonObject payout = merchant.require(Kind.PAYOUT, id, "payout");
        if (!Json.is(payout, "status", "paid")) {
            throw StripeError.invalid(null, "payout", "This payout is " + Json.text(payout, "status") + ".");
        }
        JsonObject back = balance.book(merchant, Movement.PAYOUT_FAILURE, Json.number(payout, "amount"), payout);
        Blank.in(payout)
                .with("status", "failed")
                .with("failure_balance_transaction", back.get("id"))
                .with("failure_code", "account_closed")
                .with("failure_message", "The bank account has been closed.");
        events.happened(merchant, "payout.failed", payout, Trigger.NONE);
        return payout;
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.PAYOUT, call.id(), "payout");
    }

    JsonObject list(ApiCall call) {
        return Lists.page(call, Kind.PAYOUT, "/v1/payouts", "status");
    }
}
