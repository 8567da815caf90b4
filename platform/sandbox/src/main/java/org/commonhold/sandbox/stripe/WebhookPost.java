package org.commonhold.sandbox.stripe;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One attempt to deliver one event: signed, ten seconds at most, redirects count as failures. */
final class WebhookPost {
    private static final Logger LOG = System.getLogger(WebhookPost.class.getName());

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Where to, signed with what, and the exact text. */
    record Letter(String url, String secret, String body) {}

    boolean send(Letter letter, long epochSecond) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(letter.url()))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Stripe/1.0 (sandbox)")
                .header("Stripe-Signature", Signature.header(letter.secret(), epochSecond, letter.body()))
                .POST(BodyPublishers.ofString(letter.body()))
                .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException unreachable) {
            LOG.log(Level.DEBUG, "webhook endpoint unreachable: " + letter.url(), unreachable);
            return false;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
