package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import org.commonhold.sandbox.stripe.CardNature.After;

/** What happens by itself some seconds later: sessions expire, refunds settle, the payer's bank takes a charge back. */
final class Later {
    private static final long SECONDS = 3;

    private final Merchants merchants;
    private final Parts parts;

    Later(Merchants merchants, Parts parts) {
        this.merchants = merchants;
        this.parts = parts;
    }

    void pass() {
        for (Merchant merchant : merchants.read(merchants::all)) {
            if (merchants.read(() -> pass(merchant))) merchants.change(() -> true);
        }
    }

    private boolean pass(Merchant merchant) {
        boolean any = parts.sessions().expireOverdue(merchant);
        for (JsonObject refund : merchant.newestFirst(Kind.REFUND)) {
            if (old(refund)) any |= parts.refunds().age(merchant, refund);
        }
        for (JsonObject charge : merchant.newestFirst(Kind.CHARGE)) {
            if (!old(charge) || !Json.is(charge, "status", "succeeded") || Json.is(charge, "disputed", "true"))
                continue;
            if (PaymentMethods.nature(merchant, Json.text(charge, "payment_method"))
                            .after()
                    != After.DISPUTED) continue;
            parts.disputes().open(merchant, charge, "fraudulent");
            any = true;
        }
        return any;
    }

    private boolean old(JsonObject object) {
        return Json.number(object, "created") + SECONDS <= parts.events().now();
    }
}
