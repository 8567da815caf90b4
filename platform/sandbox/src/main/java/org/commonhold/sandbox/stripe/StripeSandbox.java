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
 * {@code /sandbox}. Amounts are minor units. State is kept in the directory, or in memory without one.
 */
public final class StripeSandbox implements AutoCloseable {
    private final Merchants merchants;
    private final Webhooks webhooks;
    private final CheckoutSessions sessions;

    /** Adds its routes to the server; webhooks are repeated after the given delays, the last of which recurs. */
    public StripeSandbox(WebServer server, @Nullable Path directory, List<Duration> webhookDelays, Clock clock) {
        merchants = new Merchants(StateFile.in(directory, "stripe.json"));
        var modes = new FailureModes();
        webhooks = new Webhooks(merchants, modes, webhookDelays, clock);
        var events = new Events(webhooks, clock);
        sessions = new CheckoutSessions(events, clock);
        var api = new StripeApi(merchants, new ApiRoutes(sessions, events, clock), new Idempotency(clock), modes);
        var desk = new CheckoutDesk(merchants, sessions, new CardPayments(events, clock));
        server.route("/v1/", api::answer);
        server.route("/c/pay/", desk::page);
        server.route("/sandbox/", new AdminCalls(merchants, webhooks, modes, desk)::answer);
    }

    /** Takes up deliveries left by a previous run and begins to watch for overdue sessions. */
    public void start() {
        webhooks.resume();
        webhooks.everyFewSeconds(this::expireOverdue);
    }

    private void expireOverdue() {
        for (Merchant merchant : merchants.read(merchants::all)) {
            if (merchants.read(() -> sessions.expireOverdue(merchant))) merchants.change(() -> true);
        }
    }

    @Override
    public void close() {
        webhooks.close();
        merchants.close();
    }
}
