package org.commonhold.launcher.smoke;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The sandbox's card gateway as the company has set it up: what its page and its events do. */
final class Gateway {

    private static final int TIMES = 10;

    private final URI sandbox;
    private final URI hook;
    private final String key;
    private final String secret;

    private Gateway(URI sandbox, URI hook, String key, String secret) {
        this.sandbox = sandbox;
        this.hook = hook;
        this.key = key;
        this.secret = secret;
    }

    /** Keys go into the company, the company's webhook address goes to the gateway. */
    static Gateway connect(Company company) {
        var key = "sk_test_smoke" + company.sheet.company();
        var secret = "whsec_smoke_" + company.sheet.company();
        var status = company.office.put("gateway", Read.json("secretKey", key, "webhookSecret", secret));
        var hook = company.address.resolve(Read.text(status, "hookPath"));
        var gateway = new Gateway(company.sandbox, hook, key, secret);
        var registered = gateway.form(
                company.sandbox.resolve("/sandbox/webhooks"),
                Map.of("key", key, "secret", secret, "url", hook.toString(), "merchant", company.sheet.name()));
        SmokeFailed.unless(registered.statusCode() == 200, "no webhook: " + Caller.text(registered));
        return gateway;
    }

    /** At the hosted page: one card is declined, the next one pays. */
    void pay(String checkoutUrl) {
        var page = URI.create(checkoutUrl);
        var shown = Caller.answer(HttpRequest.newBuilder(page).build(), "the payment page");
        SmokeFailed.unless(shown.statusCode() == 200, "no payment page: " + Caller.text(shown));
        var declined = form(page, card("4000000000000002"));
        SmokeFailed.unless(declined.statusCode() == 402, "the bad card was not declined: " + declined.statusCode());
        var paid = form(page, card("4242424242424242"));
        SmokeFailed.unless(paid.statusCode() == 303, "the good card did not pay: " + paid.statusCode());
    }

    /** Every event that the gateway has is sent ten times more, and once with a wrong signature. */
    void repeatEvents() {
        var request = HttpRequest.newBuilder(sandbox.resolve("/v1/events"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((key + ":").getBytes(UTF_8)))
                .build();
        var events = Read.items(JsonParser.parseString(Caller.text(Caller.answer(request, "the events"))), "data")
                .toList();
        SmokeFailed.unless(!events.isEmpty(), "the gateway has no events");
        for (var event : events) {
            for (int i = 0; i < TIMES; i++) {
                var status = deliver(event.toString(), secret);
                SmokeFailed.unless(status == 200, "a repeated event was answered with " + status);
            }
        }
        var status = deliver(events.get(0).toString(), "whsec_somebody_else");
        SmokeFailed.unless(status == 400, "a wrong signature was answered with " + status);
    }

    private int deliver(String body, String signedWith) {
        var at = Instant.now().getEpochSecond();
        var request = HttpRequest.newBuilder(hook)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", "t=" + at + ",v1=" + hmac(signedWith, at + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
        return Caller.answer(request, "the webhook").statusCode();
    }

    private static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> card(String number) {
        return Map.of("card", number, "expiry", "12/34", "cvc", "123");
    }

    private HttpResponse<byte[]> form(URI address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return Caller.answer(request, "the gateway");
    }
}
