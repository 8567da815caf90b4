package org.commonhold.sandbox;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.ProductData;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** What a merchant's program and a payer do with the sandbox. */
final class Gateway {
    static final String KEY = "sk_test_house1";
    static final String PAYS = "4242 4242 4242 4242";
    static final String DECLINED = "4000 0000 0000 0002";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Sandbox sandbox;

    Gateway(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    StripeClient client() {
        return client(KEY);
    }

    StripeClient client(String key) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(sandbox.baseUrl())
                .setMaxNetworkRetries(0)
                .build();
    }

    static SessionCreateParams.Builder charge(long amount) {
        var price = PriceData.builder()
                .setCurrency("eur")
                .setUnitAmount(amount)
                .setProductData(
                        ProductData.builder().setName("Statement 2026-000017").build())
                .build();
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId("attempt-17")
                .putMetadata("tenant", "7")
                .setPaymentIntentData(
                        PaymentIntentData.builder().putMetadata("attempt", "17").build())
                .setSuccessUrl("http://127.0.0.1:8080/pay/done?session={CHECKOUT_SESSION_ID}")
                .setCancelUrl("http://127.0.0.1:8080/pay/cancelled")
                .addLineItem(
                        LineItem.builder().setQuantity(1L).setPriceData(price).build());
    }

    Session open(long amount) throws StripeException {
        return client().v1().checkout().sessions().create(charge(amount).build());
    }

    Session open(long amount, String idempotencyKey) throws StripeException {
        var options = RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
        return client().v1().checkout().sessions().create(charge(amount).build(), options);
    }

    Session fetch(String id) throws StripeException {
        return client().v1().checkout().sessions().retrieve(id);
    }

    HttpResponse<String> pay(String session, String card) {
        return post("/sandbox/pay/" + session, "card", card);
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path));
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    HttpResponse<String> post(String path, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return send(HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException refused) {
            throw new AssertionError(refused);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) Thread.sleep(20);
        if (!condition.getAsBoolean()) throw new AssertionError("waited ten seconds in vain for " + what);
    }
}
