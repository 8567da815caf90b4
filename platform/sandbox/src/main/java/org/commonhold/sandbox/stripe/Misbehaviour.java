package org.commonhold.sandbox.stripe;

import java.util.List;
import java.util.Random;
import org.commonhold.sandbox.web.FormData;
import org.commonhold.sandbox.web.Reply;

/** Commands that make the gateway fail, and the endpoints its events go to. */
final class Misbehaviour {
    private static final int MOST_COPIES = 100;
    private static final int MOST_MILLIS = 3_600_000;

    private final FailureModes modes;
    private final WebhookMode webhookMode;
    private final Webhooks webhooks;

    Misbehaviour(FailureModes modes, WebhookMode webhookMode, Webhooks webhooks) {
        this.modes = modes;
        this.webhookMode = webhookMode;
        this.webhooks = webhooks;
    }

    void register(Merchant merchant, String url, String secret) {
        webhooks.register(merchant, url, secret);
    }

    int endpoints(Merchant merchant) {
        return webhooks.endpoints(merchant);
    }

    /** {@code mode}, and optionally {@code calls}: for how many API calls it lasts. */
    Reply mode(FormData form) {
        var params = new Params(form);
        String name = params.required("mode");
        modes.set(mode(name), params.integer("calls").orElse(Long.MAX_VALUE));
        return Reply.json(200, Json.object("mode", name).toString());
    }

    /** {@code percent} of the calls meet one of {@code kinds} (comma between); optionally with a {@code seed}. 0 ends it. */
    Reply faults(FormData form) {
        var params = new Params(form);
        int percent = number(params, "percent", 0, 100);
        List<FailureModes.Mode> kinds = params.text("kinds").stream()
                .flatMap(text -> List.of(text.split(",", -1)).stream())
                .map(Misbehaviour::mode)
                .toList();
        modes.byChance(percent, kinds, seed(params));
        return Reply.json(200, Json.object("percent", percent).toString());
    }

    /**
     * {@code drop_percent}, {@code copies}, {@code delay_ms}, {@code shuffle_ms}, {@code api_version}, {@code
     * ahead_seconds} and {@code seed}; what is left out is as usual.
     */
    Reply webhooks(FormData form) {
        var params = new Params(form);
        var settings = new WebhookMode.Settings(
                number(params, "drop_percent", 0, 100),
                number(params, "copies", 1, MOST_COPIES),
                number(params, "delay_ms", 0, MOST_MILLIS),
                number(params, "shuffle_ms", 0, MOST_MILLIS),
                params.orNull("api_version"),
                params.integer("ahead_seconds").orElse(0L));
        webhookMode.set(settings, seed(params));
        return Reply.json(200, Json.object("copies", settings.copies()).toString());
    }

    private static long seed(Params params) {
        return params.integer("seed").orElseGet(() -> new Random().nextLong());
    }

    private static FailureModes.Mode mode(String name) {
        return FailureModes.named(name).orElseThrow(() -> StripeError.invalid(null, "mode", "Unknown mode: " + name));
    }

    /** A number with its smallest value as the one left out. */
    private static int number(Params params, String name, int least, int most) {
        long number = params.integer(name).orElse((long) least);
        if (number >= least && number <= most) return (int) number;
        throw StripeError.invalid(null, name, "Invalid " + name + ": from " + least + " to " + most + ".");
    }
}
