package org.commonhold.sandbox;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonhold.sandbox.web.Reply;
import org.commonhold.sandbox.web.Request;
import org.commonhold.sandbox.web.WebServer;

/** A merchant's webhook endpoint: verifies with Stripe's own library and may fail a number of times first. */
final class Endpoint implements AutoCloseable {
    static final String SECRET = "whsec_house";

    private final WebServer server;
    private final AtomicInteger failures;
    final AtomicInteger calls = new AtomicInteger();
    volatile long signedAt;
    final List<Event> accepted = new CopyOnWriteArrayList<>();

    Endpoint(int port, int failures) {
        this.failures = new AtomicInteger(failures);
        server = new WebServer(port);
        server.route("/hook", this::take);
        server.start();
    }

    private Reply take(Request request) {
        calls.incrementAndGet();
        String body = new String(request.body(), StandardCharsets.UTF_8);
        signedAt =
                Long.parseLong(request.header("Stripe-Signature").orElse("t=0,").replaceFirst("t=(\\d+),.*", "$1"));
        try {
            Event event = Webhook.constructEvent(
                    body, request.header("Stripe-Signature").orElse(""), SECRET);
            if (failures.getAndDecrement() > 0) return Reply.json(500, "{}");
            accepted.add(event);
            return Reply.json(200, "{}");
        } catch (SignatureVerificationException forged) {
            return Reply.json(400, "{}");
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.port() + "/hook";
    }

    int port() {
        return server.port();
    }

    List<String> types() {
        return accepted.stream().map(Event::getType).toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
