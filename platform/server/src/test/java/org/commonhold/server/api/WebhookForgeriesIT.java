package org.commonhold.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhold.server.testing.TestCompany.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.commonhold.server.testing.ApiClient;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;
import org.junit.jupiter.api.Test;

/** Twelve ways to forge an event of the gateway, over HTTP: each is refused and leaves no row; the true one is taken. */
class WebhookForgeriesIT {

    private static final String SECRET = "whsec_of_this_company_1";
    private static final String OTHER_SECRET = "whsec_of_another_company_2";
    private static final int TEN_MEGABYTES = 10 << 20;

    private final StartedServer server = StartedServer.shared();
    private final TestCompany company = server.openCompany(Country.US);
    private final TestCompany other = server.openCompany(Country.US);

    /** What is sent: the body as bytes and its headers. */
    private record Letter(byte[] body, Map<String, String> headers) {

        static Letter signed(String body, String signature) {
            var headers = new LinkedHashMap<String, String>();
            headers.put("Content-Type", "application/json; charset=utf-8");
            headers.put("Stripe-Signature", signature);
            return new Letter(body.getBytes(UTF_8), headers);
        }

        Letter with(String header, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Letter(body, more);
        }

        Letter without(String header) {
            var less = new LinkedHashMap<>(headers);
            less.remove(header);
            return new Letter(body, less);
        }

        Letter packed() {
            var out = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(out)) {
                gzip.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Letter(out.toByteArray(), headers).with("Content-Encoding", "gzip");
        }
    }

    @Test
    void eachIsRefusedAndLeavesNoRow() {
        var hook = connect(company, SECRET);
        var otherHook = connect(other, OTHER_SECRET);
        var begun = begin();
        var event = event(paidSession(begun));
        var good = signature(SECRET, 0, event);
        var forgeries = new LinkedHashMap<String, Letter>();
        forgeries.put("no signature", Letter.signed(event, good).without("Stripe-Signature"));
        forgeries.put("only the old scheme", Letter.signed(event, good.replace("v1=", "v0=")));
        forgeries.put("a wrong secret", Letter.signed(event, signature("whsec_guessed", 0, event)));
        forgeries.put("one byte changed", Letter.signed(event.replace("evt_", "evu_"), good));
        forgeries.put("stale", Letter.signed(event, signature(SECRET, -301, event)));
        forgeries.put("from the future", Letter.signed(event, signature(SECRET, 302, event)));
        forgeries.put("another company's secret", Letter.signed(event, signature(OTHER_SECRET, 0, event)));
        forgeries.put("live", resigned(event.replace("\"livemode\":false", "\"livemode\":true")));
        forgeries.put("of a connected account", resigned(event.replace("{\"id\"", "{\"account\":\"acct_1\",\"id\"")));
        forgeries.put("ten megabytes", resigned(event + " ".repeat(TEN_MEGABYTES)));
        forgeries.put("packed", Letter.signed(event, good).packed());
        forgeries.put("not JSON by its type", Letter.signed(event, good).with("Content-Type", "text/plain"));
        assertThat(forgeries).hasSize(12);
        forgeries.forEach((name, letter) -> {
            assertThat(send(hook, letter).status()).as(name).isIn(400, 413);
            assertThat(events()).as(name).isZero();
        });
        assertThat(send(otherHook, Letter.signed(event, good)).status())
                .as("at another company's address")
                .isEqualTo(400);
        assertThat(events()).isZero();
        assertThat(state(begun)).isEqualTo("PENDING");

        assertThat(send(hook, Letter.signed(event, good)).status()).isEqualTo(200);
        assertThat(events()).isEqualTo(1);
        assertThat(state(begun)).isEqualTo("PAID");
    }

    private static String connect(TestCompany company, String secret) {
        var keys = json("secretKey", "sk_test_forged" + company.code(), "webhookSecret", secret);
        return company.admin().put("/api/v1/gateway", keys).expect(200).text("hookPath");
    }

    private ApiClient.Answer begin() {
        company.importFlats(1);
        var account = company.admin()
                .get("/api/v1/accounts")
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        var wish = json(
                "amount",
                Map.of("amountMinor", 1_250, "currency", Country.US.currency()),
                "returnBase",
                server.address() + "/owner/pay",
                "ahead",
                true,
                "again",
                false);
        return company.admin()
                .with("Idempotency-Key", "forgeries")
                .post("/api/v1/accounts/" + account + "/payments", wish)
                .expect(201);
    }

    private String paidSession(ApiClient.Answer begun) {
        var session = begun.text("checkoutUrl").replaceFirst(".*/", "");
        server.gateway().pay(session).expect(200);
        return session;
    }

    private static String event(String session) {
        return "{\"id\":\"evt_1\",\"object\":\"event\",\"api_version\":\"2026-07-29.dahlia\",\"livemode\":false,"
                + "\"type\":\"checkout.session.completed\",\"data\":{\"object\":{\"id\":\"" + session
                + "\",\"object\":\"checkout.session\"}}}";
    }

    private static Letter resigned(String body) {
        return Letter.signed(body, signature(SECRET, 0, body));
    }

    private static String signature(String secret, long secondsFromNow, String body) {
        var at = Clock.systemUTC().instant().getEpochSecond() + secondsFromNow;
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return "t=" + at + ",v1=" + HexFormat.of().formatHex(mac.doFinal((at + "." + body).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private ApiClient.Answer send(String hook, Letter letter) {
        var caller = server.api();
        for (var header : letter.headers().entrySet()) {
            caller = caller.with(header.getKey(), header.getValue());
        }
        return caller.send("POST", hook, BodyPublishers.ofByteArray(letter.body()));
    }

    private long events() {
        return server.rows()
                .number("SELECT COUNT(*) FROM gateway_event WHERE tenant_id IN (?, ?)", company.id(), other.id());
    }

    private String state(ApiClient.Answer begun) {
        var id = begun.json()
                .getAsJsonObject()
                .getAsJsonObject("payment")
                .get("id")
                .getAsString();
        return server.rows().one("SELECT state FROM payment WHERE tenant_id = ? AND id = ?", company.id(), id);
    }
}
