package org.commonhold.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.checkout.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gateway and a network that fail on command. */
class MisbehaviourTest {
    private Sandbox sandbox;
    private Gateway gateway;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(new Sandbox.Config(0, 0, null, List.of(Duration.ofMillis(20)), Clock.systemUTC()));
        gateway = new Gateway(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private List<Session> sessions() throws StripeException {
        return gateway.client().v1().checkout().sessions().list().getData();
    }

    @Test
    void aSavedFailureStaysWithItsKeyThoughTheCallTookEffect() throws StripeException {
        gateway.post("/sandbox/mode", "mode", "saved_500", "calls", "1");
        assertThatThrownBy(() -> gateway.open(300, "k")).isInstanceOf(ApiException.class);
        var replayed = catchThrowableOfType(ApiException.class, () -> gateway.open(300, "k"));
        assertThat(replayed.getStatusCode()).isEqualTo(500);
        assertThat(sessions()).hasSize(1);
        gateway.open(300, "k2");
        assertThat(sessions()).hasSize(2);
    }

    @Test
    void tooManyCallsTakeNoEffect() throws StripeException {
        gateway.post("/sandbox/mode", "mode", "too_many", "calls", "1");
        assertThatThrownBy(() -> gateway.open(300, "k")).isInstanceOf(RateLimitException.class);
        assertThat(sessions()).isEmpty();
        gateway.open(300, "k");
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void halfAnAnswerIsNoAnswer() throws StripeException {
        gateway.post("/sandbox/mode", "mode", "half_body", "calls", "1");
        assertThatThrownBy(() -> gateway.open(300, "k")).isInstanceOf(StripeException.class);
        assertThat(gateway.open(300, "k").getAmountTotal()).isEqualTo(300);
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void faultsByChanceAreRepeatableBySeed() {
        assertThat(faults(7)).isEqualTo(faults(7)).isNotEqualTo(faults(8));
        long failed = faults(7).stream().filter(Boolean::booleanValue).count();
        assertThat(failed).isBetween(20L, 60L);
        gateway.post("/sandbox/faults", "percent", "0");
        assertThat(gateway.post("/sandbox/faults", "percent", "101").statusCode())
                .isEqualTo(400);
        assertThat(gateway.post("/sandbox/faults", "percent", "5", "kinds", "flood")
                        .statusCode())
                .isEqualTo(400);
    }

    private List<Boolean> faults(long seed) {
        gateway.post("/sandbox/faults", "percent", "20", "kinds", "error_500,too_many", "seed", Long.toString(seed));
        var failed = new ArrayList<Boolean>();
        for (int i = 0; i < 200; i++) {
            try {
                gateway.client().v1().customers().list();
                failed.add(false);
            } catch (ApiConnectionException broken) {
                throw new AssertionError(broken);
            } catch (StripeException refused) {
                failed.add(true);
            }
        }
        return failed;
    }

    @Test
    void eventsAreLostRepeatedAndShuffled() throws StripeException, InterruptedException {
        try (var endpoint = new Endpoint(0, 0)) {
            gateway.post("/sandbox/webhooks", "key", Gateway.KEY, "url", endpoint.url(), "secret", Endpoint.SECRET);
            gateway.post(
                    "/sandbox/webhook_mode", "drop_percent", "20", "copies", "3", "shuffle_ms", "400", "seed", "5");
            for (int i = 0; i < 20; i++) gateway.pay(gateway.open(100 + i).getId(), Gateway.PAYS);
            int sent = gateway.client()
                    .v1()
                    .events()
                    .list(com.stripe.param.EventListParams.builder()
                            .setLimit(100L)
                            .build())
                    .getData()
                    .size();
            assertThat(sent).isEqualTo(60);
            Thread.sleep(1_500);
            var ids = endpoint.accepted.stream().map(Event::getId).toList();
            var different = new HashSet<>(ids);
            assertThat(different.size()).isBetween(30, 58);
            assertThat(ids).hasSize(3 * different.size());
            assertThat(ids.subList(0, 3)).doesNotContainSequence(List.of(ids.get(0), ids.get(0), ids.get(0)));
        }
    }

    @Test
    void eventsMayBeOfAnotherVersion() throws StripeException, InterruptedException {
        try (var endpoint = new Endpoint(0, 0)) {
            gateway.post("/sandbox/webhooks", "key", Gateway.KEY, "url", endpoint.url(), "secret", Endpoint.SECRET);
            gateway.post("/sandbox/webhook_mode", "api_version", "2019-01-01", "ahead_seconds", "3600");
            gateway.client().v1().checkout().sessions().expire(gateway.open(5).getId());
            Gateway.await("the event", () -> !endpoint.accepted.isEmpty());
            assertThat(endpoint.accepted.get(0).getApiVersion()).isEqualTo("2019-01-01");
            assertThat(endpoint.accepted.get(0).getDataObjectDeserializer().getObject())
                    .isEmpty();
            assertThat(endpoint.signedAt - Clock.systemUTC().instant().getEpochSecond())
                    .isBetween(3_500L, 3_600L);
        }
    }
}
