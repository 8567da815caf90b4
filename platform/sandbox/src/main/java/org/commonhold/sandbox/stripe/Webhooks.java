package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.commonhold.sandbox.web.Daemon;

/**
 * Sends events to the endpoints of a merchant and repeats with growing delay until one answers 2xx, for three days.
 * Deliveries still due are saved and go on after a restart. Endpoints must be on this machine.
 */
final class Webhooks implements AutoCloseable {
    private static final Duration GIVE_UP = Duration.ofDays(3);
    private static final String ENDPOINTS = "endpoints";
    private static final String DELIVERIES = "deliveries";

    private final Merchants merchants;
    private final FailureModes modes;
    private final WebhookMode mode;
    private final List<Duration> delays;
    private final Clock clock;
    private final WebhookPost post = new WebhookPost();
    private final ScheduledExecutorService threads =
            Executors.newScheduledThreadPool(4, Daemon.named("sandbox-webhooks"));

    /** The delays before the second, third, … attempt, of which the last one repeats, and the clock. */
    record Times(List<Duration> delays, Clock clock) {}

    Webhooks(Merchants merchants, FailureModes modes, WebhookMode mode, Times times) {
        this.merchants = merchants;
        this.modes = modes;
        this.mode = mode;
        this.delays = List.copyOf(times.delays());
        this.clock = times.clock();
    }

    /** Registers or re-registers an endpoint; its URL must lead to this machine. */
    void register(Merchant merchant, String url, String secret) {
        if (!isLocal(url)) throw StripeError.invalid("url_invalid", "url", "The endpoint must be on this machine.");
        merchant.section(ENDPOINTS).add(url, Json.object("secret", secret));
    }

    int endpoints(Merchant merchant) {
        return merchant.section(ENDPOINTS).size();
    }

    /** Has the event sent to every endpoint, as badly as the merchant's tests want. */
    void announce(Merchant merchant, String event) {
        if (modes.webhooksOff()) return;
        for (Duration departure : mode.departures()) {
            for (String url : merchant.section(ENDPOINTS).keySet()) {
                String delivery = "wd_" + Kind.random(16);
                JsonObject due = Json.object("event", event, "url", url, "attempts", 0);
                merchant.section(DELIVERIES).add(delivery, due);
                schedule(merchant, delivery, departure);
            }
        }
    }

    /** Takes up the deliveries a previous run left. */
    void resume() {
        merchants.read(() -> {
            for (Merchant merchant : merchants.all()) {
                merchant.section(DELIVERIES).keySet().forEach(id -> schedule(merchant, id, Duration.ZERO));
            }
            return true;
        });
    }

    private void schedule(Merchant merchant, String delivery, Duration delay) {
        try {
            threads.schedule(() -> deliver(merchant, delivery), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            // The delivery is saved; the next run takes it up.
        }
    }

    private void deliver(Merchant merchant, String delivery) {
        Optional<WebhookPost.Letter> letter = merchants.read(() -> letter(merchant, delivery));
        if (letter.isEmpty()) return;
        boolean arrived = post.send(letter.get(), clock.instant().getEpochSecond() + mode.aheadSeconds());
        merchants.change(() -> {
            settle(merchant, delivery, arrived);
            return true;
        });
    }

    private Optional<WebhookPost.Letter> letter(Merchant merchant, String delivery) {
        JsonObject due = merchant.section(DELIVERIES).getAsJsonObject(delivery);
        if (due == null) return Optional.empty();
        String url = Json.need(due, "url");
        String secret = Json.need(merchant.section(ENDPOINTS).getAsJsonObject(url), "secret");
        return merchant.find(Kind.EVENT, Json.need(due, "event"))
                .map(event -> new WebhookPost.Letter(url, secret, text(event)));
    }

    private String text(JsonObject event) {
        Optional<String> version = mode.apiVersion();
        if (version.isEmpty()) return event.toString();
        JsonObject other = event.deepCopy();
        other.addProperty("api_version", version.get());
        return other.toString();
    }

    private void settle(Merchant merchant, String delivery, boolean arrived) {
        JsonObject due = merchant.section(DELIVERIES).getAsJsonObject(delivery);
        JsonObject event = merchant.require(Kind.EVENT, Json.need(due, "event"), "id");
        if (arrived) event.addProperty("pending_webhooks", Math.max(0, Json.number(event, "pending_webhooks") - 1));
        long age = clock.instant().getEpochSecond() - Json.number(event, "created");
        if (arrived || age > GIVE_UP.toSeconds()) {
            merchant.section(DELIVERIES).remove(delivery);
            return;
        }
        int attempts = (int) Json.number(due, "attempts") + 1;
        due.addProperty("attempts", attempts);
        schedule(merchant, delivery, delays.get(Math.min(attempts, delays.size()) - 1));
    }

    private static boolean isLocal(String url) {
        try {
            URI uri = URI.create(url);
            boolean http = "http".equals(uri.getScheme()) && uri.getHost() != null;
            return http && InetAddress.getByName(uri.getHost()).isLoopbackAddress();
        } catch (IllegalArgumentException | UnknownHostException elsewhere) {
            return false;
        }
    }

    /** Runs a task over and over, for sessions whose time is over. */
    void everyFewSeconds(Runnable task) {
        threads.scheduleWithFixedDelay(task, 1, 2, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
