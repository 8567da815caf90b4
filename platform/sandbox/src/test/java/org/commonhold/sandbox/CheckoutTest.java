package org.commonhold.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckoutTest {
    private Instant now = Clock.systemUTC().instant();
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private Sandbox sandbox;
    private Gateway gateway;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(new Sandbox.Config(0, 0, null, List.of(Duration.ofMillis(20)), clock));
        gateway = new Gateway(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void opensASessionThatIsPaidByATestCard() throws StripeException {
        Session open = gateway.open(12_345);
        assertThat(open.getStatus()).isEqualTo("open");
        assertThat(open.getPaymentStatus()).isEqualTo("unpaid");
        assertThat(open.getAmountTotal()).isEqualTo(12_345);
        assertThat(open.getUrl()).isEqualTo(sandbox.baseUrl() + "/c/pay/" + open.getId());
        assertThat(open.getLivemode()).isFalse();

        assertThat(gateway.pay(open.getId(), Gateway.PAYS).statusCode()).isEqualTo(200);

        Session paid = gateway.client()
                .v1()
                .checkout()
                .sessions()
                .retrieve(
                        open.getId(),
                        SessionRetrieveParams.builder()
                                .addExpand("payment_intent.latest_charge")
                                .addExpand("line_items")
                                .build());
        assertThat(paid.getStatus()).isEqualTo("complete");
        assertThat(paid.getPaymentStatus()).isEqualTo("paid");
        assertThat(paid.getClientReferenceId()).isEqualTo("attempt-17");
        assertThat(paid.getMetadata()).containsEntry("tenant", "7");
        assertThat(paid.getLineItems().getData().get(0).getDescription()).isEqualTo("Statement 2026-000017");
        PaymentIntent intent = paid.getPaymentIntentObject();
        assertThat(intent.getStatus()).isEqualTo("succeeded");
        assertThat(intent.getAmountReceived()).isEqualTo(12_345);
        assertThat(intent.getMetadata()).containsEntry("attempt", "17");
        assertThat(intent.getLatestChargeObject().getPaid()).isTrue();
        assertThat(intent.getLatestChargeObject()
                        .getPaymentMethodDetails()
                        .getCard()
                        .getLast4())
                .isEqualTo("4242");
    }

    @Test
    void findsThePaymentAgain() throws StripeException {
        Customer owner = gateway.client()
                .v1()
                .customers()
                .create(CustomerCreateParams.builder()
                        .setName("Anna")
                        .setEmail("anna@example.com")
                        .build());
        Session session = gateway.client()
                .v1()
                .checkout()
                .sessions()
                .create(Gateway.charge(500).setCustomer(owner.getId()).build());
        gateway.pay(session.getId(), Gateway.PAYS);
        gateway.pay(gateway.open(900).getId(), Gateway.PAYS);

        List<PaymentIntent> hers = gateway.client()
                .v1()
                .paymentIntents()
                .list(PaymentIntentListParams.builder()
                        .setCustomer(owner.getId())
                        .build())
                .getData();
        assertThat(hers).hasSize(1);
        assertThat(hers.get(0).getAmount()).isEqualTo(500);
        var byIntent = SessionListParams.builder()
                .setPaymentIntent(hers.get(0).getId())
                .build();
        assertThat(gateway.client().v1().checkout().sessions().list(byIntent).getData())
                .extracting(Session::getId)
                .containsExactly(session.getId());
        assertThat(gateway.fetch(session.getId()).getCustomerDetails().getEmail())
                .isEqualTo("anna@example.com");
        var events = gateway.client().v1().events();
        var completed = EventListParams.builder()
                .setType("checkout.session.completed")
                .setLimit(1L)
                .build();
        assertThat(events.list(completed).getHasMore()).isTrue();
        String newest = events.list(completed).getData().get(0).getId();
        assertThat(events.retrieve(newest).getType()).isEqualTo("checkout.session.completed");
    }

    @Test
    void leavesADeclinedSessionOpen() throws StripeException {
        Session session = gateway.open(700);
        HttpResponse<String> declined = gateway.pay(session.getId(), Gateway.DECLINED);
        assertThat(declined.statusCode()).isEqualTo(402);

        Session still = gateway.fetch(session.getId());
        assertThat(still.getStatus()).isEqualTo("open");
        PaymentIntent intent = gateway.client().v1().paymentIntents().retrieve(still.getPaymentIntent());
        assertThat(intent.getStatus()).isEqualTo("requires_payment_method");
        assertThat(intent.getLastPaymentError().getDeclineCode()).isEqualTo("generic_decline");
        assertThatThrownBy(() -> refund(intent.getId(), 100)).hasMessageContaining("does not have a successful charge");

        assertThat(gateway.pay(session.getId(), Gateway.PAYS).statusCode()).isEqualTo(200);
        assertThat(gateway.fetch(session.getId()).getPaymentIntent()).isEqualTo(intent.getId());
        assertThat(gateway.pay(session.getId(), Gateway.PAYS).statusCode()).isEqualTo(400);
    }

    @Test
    void refundsNoMoreThanWasPaid() throws StripeException {
        Session session = gateway.open(1_000);
        gateway.pay(session.getId(), Gateway.PAYS);
        String intent = gateway.fetch(session.getId()).getPaymentIntent();

        assertThatThrownBy(() -> refund(intent, 1_001)).hasMessageContaining("greater than unrefunded amount");
        assertThat(refund(intent, 400)).isEqualTo("succeeded");
        assertThatThrownBy(() -> refund(intent, 601)).hasMessageContaining("greater than unrefunded amount");
        assertThat(refund(intent, 600)).isEqualTo("succeeded");
        assertThatThrownBy(() -> refund(intent, 1))
                .isInstanceOfSatisfying(InvalidRequestException.class, refused -> assertThat(refused.getCode())
                        .isEqualTo("charge_already_refunded"));
    }

    private String refund(String intent, long amount) throws StripeException {
        var params = RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setAmount(amount)
                .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER)
                .build();
        var refund = gateway.client().v1().refunds().create(params);
        return gateway.client().v1().refunds().retrieve(refund.getId()).getStatus();
    }

    @Test
    void answersARepeatedRequestOnlyOnce() throws StripeException {
        Session first = gateway.open(300, "attempt-1");
        Session again = gateway.open(300, "attempt-1");
        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(again.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .contains("true");
        assertThat(first.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .isEmpty();
        assertThatThrownBy(() -> gateway.open(301, "attempt-1")).isInstanceOf(IdempotencyException.class);

        assertThatThrownBy(() -> gateway.open(0, "attempt-2")).isInstanceOf(InvalidRequestException.class);
        assertThat(gateway.open(5, "attempt-2").getAmountTotal()).isEqualTo(5);
    }

    @Test
    void opensOneSessionForSimultaneousRepeats() throws StripeException {
        List<String> ids = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return gateway.open(300, "double-click").getId();
                    } catch (StripeException refused) {
                        throw new AssertionError(refused);
                    }
                })
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        assertThat(gateway.client().v1().checkout().sessions().list().getData()).hasSize(1);
    }

    @Test
    void keepsMerchantsApart() throws StripeException {
        Session session = gateway.open(300, "same-key");
        var other = gateway.client("sk_test_house2").v1().checkout().sessions();
        assertThatThrownBy(() -> other.retrieve(session.getId()))
                .isInstanceOfSatisfying(InvalidRequestException.class, refused -> assertThat(refused.getCode())
                        .isEqualTo("resource_missing"));
        assertThat(other.list().getData()).isEmpty();
        assertThatThrownBy(() -> gateway.client("sk_live_x").v1().customers().list())
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void expiresSessions() throws StripeException {
        Session session = gateway.open(300);
        var sessions = gateway.client().v1().checkout().sessions();
        assertThat(sessions.expire(session.getId()).getStatus()).isEqualTo("expired");
        assertThatThrownBy(() -> sessions.expire(session.getId())).isInstanceOf(InvalidRequestException.class);
        assertThat(gateway.get("/c/pay/" + session.getId()).statusCode()).isEqualTo(410);

        Session forgotten = gateway.open(300);
        now = now.plus(Duration.ofHours(25));
        assertThat(gateway.pay(forgotten.getId(), Gateway.PAYS).statusCode()).isEqualTo(400);
        assertThat(gateway.fetch(forgotten.getId()).getStatus()).isEqualTo("expired");
    }

    @Test
    void refusesWhatStripeRefuses() {
        var sessions = gateway.client().v1().checkout().sessions();
        assertThatThrownBy(() -> sessions.create(SessionCreateParams.builder()
                        .setMode(SessionCreateParams.Mode.PAYMENT)
                        .build()))
                .isInstanceOfSatisfying(InvalidRequestException.class, refused -> assertThat(refused.getCode())
                        .isEqualTo("parameter_missing"));
        long soon = now.plusSeconds(60).getEpochSecond();
        assertThatThrownBy(() ->
                        sessions.create(Gateway.charge(300).setExpiresAt(soon).build()))
                .hasMessageContaining("30 minutes");
        assertThatThrownBy(() -> sessions.create(
                        Gateway.charge(300).setCustomer("cus_none").build()))
                .hasMessageContaining("No such customer");
        assertThatThrownBy(() -> gateway.client().v1().refunds().retrieve("re_none"))
                .hasMessageContaining("No such refund");
    }

    @Test
    void failsOnCommand() throws StripeException {
        gateway.post("/sandbox/mode", "mode", "error_500", "calls", "1");
        assertThatThrownBy(() -> gateway.open(300, "k")).isInstanceOf(ApiException.class);
        // Java's HttpURLConnection, which Stripe's library uses, sends a POST once more by itself.
        gateway.post("/sandbox/mode", "mode", "drop_answer", "calls", "2");
        assertThatThrownBy(() -> gateway.open(300, "k")).isInstanceOf(ApiConnectionException.class);
        Session replayed = gateway.open(300, "k");
        assertThat(replayed.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .contains("true");
        assertThat(gateway.client().v1().checkout().sessions().list().getData()).hasSize(1);
    }

    @Test
    void leadsThePayerThroughThePage() throws StripeException {
        Session session = gateway.client()
                .v1()
                .checkout()
                .sessions()
                .create(Gateway.charge(123_450)
                        .setLocale(SessionCreateParams.Locale.RU)
                        .build());
        String path = "/c/pay/" + session.getId();
        String page = gateway.get(path).body();
        assertThat(page)
                .contains("<html lang=\"ru\">", "Оплатить", "Statement 2026-000017", "1 234,50".replace(" ", "\u00a0"));
        assertThat(page).contains("href=\"http://127.0.0.1:8080/pay/cancelled\"");

        var declined = gateway.post(path, "card", Gateway.DECLINED, "expiry", "12/34", "cvc", "123");
        assertThat(declined.body()).contains("role=\"alert\"", "Карта отклонена");
        var typo = gateway.post(path, "card", "4242 4242 4242 4241", "expiry", "12/34", "cvc", "123");
        assertThat(typo.body()).contains("Неверный номер карты");
        var old = gateway.post(path, "card", Gateway.PAYS, "expiry", "12/20", "cvc", "123");
        assertThat(old.body()).contains("Срок действия");

        var paid = gateway.post(path, "card", Gateway.PAYS, "expiry", "12/34", "cvc", "123");
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location"))
                .contains("http://127.0.0.1:8080/pay/done?session=" + session.getId());
        assertThat(gateway.get(path).body()).contains("Этот платёж уже выполнен");
        assertThat(gateway.get("/c/pay/cs_test_none", "Accept-Language", "zh-CN")
                        .body())
                .contains("没有这笔付款");
    }
}
