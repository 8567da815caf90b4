package org.commonhold.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundCreateParams;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhooksTest {

    private static Sandbox start(@Nullable Path data) {
        var delays = List.of(Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(20));
        return Sandbox.start(new Sandbox.Config(0, 0, data, delays, Clock.systemUTC()));
    }

    private static void register(Gateway gateway, Endpoint endpoint) {
        var answer =
                gateway.post("/sandbox/webhooks", "key", Gateway.KEY, "url", endpoint.url(), "secret", Endpoint.SECRET);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void tellsTheMerchantWithAValidSignature() throws StripeException, InterruptedException {
        try (var sandbox = start(null);
                var endpoint = new Endpoint(0, 0)) {
            var gateway = new Gateway(sandbox);
            register(gateway, endpoint);
            Session session = gateway.open(1_000);
            gateway.pay(session.getId(), Gateway.DECLINED);
            gateway.pay(session.getId(), Gateway.PAYS);
            String intent = gateway.fetch(session.getId()).getPaymentIntent();
            gateway.client()
                    .v1()
                    .refunds()
                    .create(RefundCreateParams.builder()
                            .setPaymentIntent(intent)
                            .build());
            gateway.client().v1().checkout().sessions().expire(gateway.open(5).getId());

            Gateway.await("seven events", () -> endpoint.accepted.size() >= 7);
            assertThat(endpoint.types())
                    .containsExactlyInAnyOrder(
                            "payment_intent.payment_failed",
                            "charge.succeeded",
                            "payment_intent.succeeded",
                            "checkout.session.completed",
                            "refund.created",
                            "charge.refunded",
                            "checkout.session.expired");
            var refunded = endpoint.accepted.stream()
                    .filter(event -> event.getType().equals("charge.refunded"))
                    .findFirst()
                    .orElseThrow();
            Charge charge =
                    (Charge) refunded.getDataObjectDeserializer().getObject().orElseThrow();
            assertThat(charge.getAmountRefunded()).isEqualTo(1_000);
            assertThat(charge.getRefunded()).isTrue();
        }
    }

    @Test
    void repeatsUntilTheEndpointAccepts() throws StripeException, InterruptedException {
        try (var sandbox = start(null);
                var endpoint = new Endpoint(0, 10)) {
            var gateway = new Gateway(sandbox);
            register(gateway, endpoint);
            gateway.client().v1().checkout().sessions().expire(gateway.open(5).getId());
            Gateway.await("the event", () -> endpoint.accepted.size() == 1);
            assertThat(endpoint.calls).hasValue(11);
            Thread.sleep(100);
            assertThat(endpoint.calls).hasValue(11);
        }
    }

    @Test
    void losesEventsWhileSwitchedOff() throws StripeException, InterruptedException {
        try (var sandbox = start(null);
                var endpoint = new Endpoint(0, 0)) {
            var gateway = new Gateway(sandbox);
            register(gateway, endpoint);
            gateway.post("/sandbox/mode", "mode", "webhooks_off");
            gateway.pay(gateway.open(5).getId(), Gateway.PAYS);
            gateway.post("/sandbox/mode", "mode", "none");
            gateway.client().v1().checkout().sessions().expire(gateway.open(5).getId());
            Gateway.await("the later event", () -> !endpoint.accepted.isEmpty());
            assertThat(endpoint.types()).containsExactly("checkout.session.expired");
            assertThat(gateway.client().v1().events().list().getData()).hasSize(4);
        }
    }

    @Test
    void refusesEndpointsElsewhere() {
        try (var sandbox = start(null)) {
            var gateway = new Gateway(sandbox);
            var answer = gateway.post(
                    "/sandbox/webhooks", "key", Gateway.KEY, "url", "http://192.0.2.1/hook", "secret", "whsec_x");
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void goesOnAfterARestart(@TempDir Path data) throws StripeException, InterruptedException {
        int port;
        String session;
        String paid;
        try (var closed = new Endpoint(0, 0)) {
            port = closed.port();
        }
        try (var sandbox = start(data)) {
            var gateway = new Gateway(sandbox);
            String url = "http://127.0.0.1:" + port + "/hook";
            gateway.post("/sandbox/webhooks", "key", Gateway.KEY, "url", url, "secret", Endpoint.SECRET);
            session = gateway.open(800, "attempt-9").getId();
            paid = gateway.open(900).getId();
            gateway.pay(paid, Gateway.PAYS);
        }
        try (var sandbox = start(data);
                var endpoint = new Endpoint(port, 0)) {
            var gateway = new Gateway(sandbox);
            assertThat(gateway.open(800, "attempt-9").getId()).isEqualTo(session);
            assertThat(gateway.fetch(paid).getPaymentStatus()).isEqualTo("paid");
            assertThat(gateway.pay(session, Gateway.PAYS).statusCode()).isEqualTo(200);
            Gateway.await("the events of both runs", () -> endpoint.accepted.size() == 6);
            assertThat(endpoint.types())
                    .filteredOn("checkout.session.completed"::equals)
                    .hasSize(2);
        }
    }
}
