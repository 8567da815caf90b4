package org.commonhold.sandbox.stripe;

import org.commonhold.sandbox.web.FormData;
import org.commonhold.sandbox.web.Reply;
import org.commonhold.sandbox.web.Request;

/** What only a sandbox has: registering webhook endpoints, naming the merchant, misbehaving and paying on command. */
final class AdminCalls {
    private final Merchants merchants;
    private final Webhooks webhooks;
    private final FailureModes modes;
    private final CheckoutDesk desk;

    AdminCalls(Merchants merchants, Webhooks webhooks, FailureModes modes, CheckoutDesk desk) {
        this.merchants = merchants;
        this.webhooks = webhooks;
        this.modes = modes;
        this.desk = desk;
    }

    Reply answer(Request request) {
        try {
            if (!request.isPost()) throw StripeError.unknownPath(request.method(), request.path());
            if (request.path().startsWith("/sandbox/pay/")) return desk.pay(request);
            return switch (request.path()) {
                case "/sandbox/webhooks" -> register(request.form());
                case "/sandbox/mode" -> misbehave(request.form());
                default -> throw StripeError.unknownPath(request.method(), request.path());
            };
        } catch (StripeError refused) {
            return refused.reply();
        }
    }

    /** {@code key}, {@code url}, {@code secret}, and optionally the {@code merchant} name the payment page shows. */
    private Reply register(FormData form) {
        var params = new Params(form);
        String key = params.required("key");
        if (!key.matches("sk_test_\\w+")) throw StripeError.invalid(null, "key", "Not a sk_test_ key.");
        String url = params.required("url");
        String secret = params.required("secret");
        return merchants.change(() -> {
            Merchant merchant = merchants.of(key);
            webhooks.register(merchant, url, secret);
            params.text("merchant").ifPresent(merchant::rename);
            return Reply.json(
                    200, Json.object("endpoints", webhooks.endpoints(merchant)).toString());
        });
    }

    /** {@code mode}, and optionally {@code calls}: for how many API calls it lasts. */
    private Reply misbehave(FormData form) {
        var params = new Params(form);
        String name = params.required("mode");
        FailureModes.Mode mode =
                FailureModes.named(name).orElseThrow(() -> StripeError.invalid(null, "mode", "Unknown mode: " + name));
        modes.set(mode, params.integer("calls").orElse(Long.MAX_VALUE));
        return Reply.json(200, Json.object("mode", name).toString());
    }
}
