package org.commonhold.sandbox.stripe;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.commonhold.sandbox.web.StateFile;
import org.commonhold.sandbox.web.WebServer;
import org.jspecify.annotations.Nullable;

/**
 * The payment stand-in: API under {@code /v1}, payment page under {@code /c/pay}, test controls under
 * {@code /sandbox}, all that really happened at {@code /truth}. Amounts are minor units. State is kept in the directory, or in memory without one.
 */
public final class StripeSandbox implements AutoCloseable {
    private final Merchants merchants;
    private final Webhooks webhooks;
    private final Later later;

    /** Adds its routes to the server; webhooks are repeated after the given delays, the last of which recurs. */
    public StripeSandbox(WebServer server, @Nullable Path directory, List<Duration> webhookDelays, Clock clock) {
        merchants = new Merchants(StateFile.in(directory, "stripe.json"));
        var modes = new FailureModes();
        var webhookMode = new WebhookMode();
        webhooks = new Webhooks(merchants, modes, webhookMode, new Webhooks.Times(webhookDelays, clock));
        var events = new Events(webhooks, clock);
        var parts = Parts.of(events);
        later = new Later(merchants, parts);
        var api = new StripeApi(merchants, new ApiRoutes(parts), new Idempotency(clock), modes);
        var payments = new CheckoutPayments(events, parts.methods(), parts.charges());
        var desk = new CheckoutDesk(merchants, parts.sessions(), payments);
        var misbehaviour = new Misbehaviour(modes, webhookMode, webhooks);
        server.route("/v1/", api::answer);
        server.route("/c/pay/", desk::page);
        server.route("/truth", new Truth(merchants)::answer);
        server.route("/sandbox/", new AdminCalls(merchants, parts, desk, misbehaviour)::answer);
    }

    /** Takes up deliveries left by a previous run; from now on time passes. */
    public void start() {
        webhooks.resume();
        webhooks.everyFewSeconds(later::pass);
    }

    @Override
    public void close() {
        webhooks.close();
        merchants.close();
    }
}
