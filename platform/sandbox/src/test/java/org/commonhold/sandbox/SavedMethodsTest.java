package org.commonhold.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.model.SetupIntent;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.SetupIntentCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saving a method, charging it without the payer, and the methods of a payment page. */
class SavedMethodsTest {
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

    private String customer() throws StripeException {
        var params = CustomerCreateParams.builder().setEmail("anna@example.com").build();
        return gateway.client().v1().customers().create(params).getId();
    }

    private Session setup(String customer) throws StripeException {
        return gateway.client()
                .v1()
                .checkout()
                .sessions()
                .create(SessionCreateParams.builder()
                        .setMode(SessionCreateParams.Mode.SETUP)
                        .setCurrency("eur")
                        .setCustomer(customer)
                        .setSetupIntentData(SessionCreateParams.SetupIntentData.builder()
                                .putMetadata("plan", "5")
                                .build())
                        .setSuccessUrl("http://127.0.0.1:8080/saved")
                        .build());
    }

    /** The saved method of a customer who went through the page with the card. */
    private String saved(String customer, String card) throws StripeException {
        Session session = setup(customer);
        assertThat(gateway.pay(session.getId(), card).statusCode()).isEqualTo(200);
        String intent = gateway.fetch(session.getId()).getSetupIntent();
        return gateway.client().v1().setupIntents().retrieve(intent).getPaymentMethod();
    }

    private static PaymentIntentCreateParams offSession(String customer, String method) {
        return PaymentIntentCreateParams.builder()
                .setAmount(4_500L)
                .setCurrency("eur")
                .setCustomer(customer)
                .setPaymentMethod(method)
                .setOffSession(true)
                .setConfirm(true)
                .putMetadata("payment", "99")
                .build();
    }

    private PaymentIntent pay(String customer, String method, String key) throws StripeException {
        var options = RequestOptions.builder().setIdempotencyKey(key).build();
        return gateway.client().v1().paymentIntents().create(offSession(customer, method), options);
    }

    @Test
    void aSavedCardIsChargedWithoutThePayer() throws StripeException {
        String customer = customer();
        String method = saved(customer, Gateway.PAYS);
        PaymentMethod card = gateway.client().v1().paymentMethods().retrieve(method);
        assertThat(card.getCustomer()).isEqualTo(customer);
        assertThat(card.getCard().getLast4()).isEqualTo("4242");
        assertThat(gateway.client()
                        .v1()
                        .customers()
                        .paymentMethods()
                        .list(customer)
                        .getData())
                .extracting(PaymentMethod::getId)
                .containsExactly(method);

        PaymentIntent paid = pay(customer, method, "autopay-1");
        assertThat(paid.getStatus()).isEqualTo("succeeded");
        assertThat(paid.getAmountReceived()).isEqualTo(4_500);
        assertThat(paid.getMetadata()).containsEntry("payment", "99");
        assertThat(pay(customer, method, "autopay-1").getId()).isEqualTo(paid.getId());
        assertThat(gateway.client().v1().charges().list().getData()).hasSize(1);

        gateway.client().v1().paymentMethods().detach(method);
        assertThat(gateway.client()
                        .v1()
                        .customers()
                        .paymentMethods()
                        .list(customer)
                        .getData())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4000 0000 0000 0341,card_declined,generic_decline",
        "4000 0082 6000 3178,card_declined,insufficient_funds",
        "4000 0027 6000 3184,authentication_required,authentication_required"
    })
    void aSavedCardMayBeRefusedLater(String card, String code, String declineCode) throws StripeException {
        String customer = customer();
        String method = saved(customer, card);
        var refused = catchThrowableOfType(CardException.class, () -> pay(customer, method, "autopay"));
        assertThat(refused.getStatusCode()).isEqualTo(402);
        assertThat(refused.getCode()).isEqualTo(code);
        assertThat(refused.getDeclineCode()).isEqualTo(declineCode);
        assertThat(refused.getStripeError().getPaymentIntent().getStatus()).isEqualTo("requires_payment_method");
        var again = catchThrowableOfType(CardException.class, () -> pay(customer, method, "autopay"));
        assertThat(again.getCode()).isEqualTo(code);
        assertThat(gateway.client().v1().charges().list().getData())
                .as("the same key gets the same answer")
                .hasSize(1);
    }

    @Test
    void aSetupIntentSavesAReadyMadeMethodAndAnotherCustomerCannotUseIt() throws StripeException {
        String customer = customer();
        SetupIntent setup = gateway.client()
                .v1()
                .setupIntents()
                .create(SetupIntentCreateParams.builder()
                        .setCustomer(customer)
                        .setPaymentMethod("pm_card_visa")
                        .setConfirm(true)
                        .build());
        assertThat(setup.getStatus()).isEqualTo("succeeded");
        assertThat(pay(customer, setup.getPaymentMethod(), "mine").getStatus()).isEqualTo("succeeded");
        String stranger = customer();
        var refused = catchThrowableOfType(
                InvalidRequestException.class, () -> pay(stranger, setup.getPaymentMethod(), "theirs"));
        assertThat(refused).hasMessageContaining("another customer");
        var declined = catchThrowableOfType(CardException.class, () -> gateway.client()
                .v1()
                .setupIntents()
                .create(SetupIntentCreateParams.builder()
                        .setCustomer(customer)
                        .setPaymentMethod("pm_card_chargeDeclined")
                        .setConfirm(true)
                        .build()));
        assertThat(declined.getCode()).isEqualTo("card_declined");
    }

    @Test
    void aPaymentMaySaveItsCard() throws StripeException {
        String customer = customer();
        Session session = gateway.client()
                .v1()
                .checkout()
                .sessions()
                .create(Gateway.charge(900)
                        .setCustomer(customer)
                        .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                                .setSetupFutureUsage(SessionCreateParams.PaymentIntentData.SetupFutureUsage.OFF_SESSION)
                                .build())
                        .build());
        gateway.pay(session.getId(), Gateway.PAYS);
        var methods = gateway.client().v1().customers().paymentMethods().list(customer);
        assertThat(methods.getData()).hasSize(1);
        assertThat(pay(customer, methods.getData().get(0).getId(), "next").getStatus())
                .isEqualTo("succeeded");
    }

    @Test
    void anIntentCanBeCancelledUntilItIsPaid() throws StripeException {
        String customer = customer();
        var intents = gateway.client().v1().paymentIntents();
        var open = intents.create(PaymentIntentCreateParams.builder()
                .setAmount(100L)
                .setCurrency("eur")
                .build());
        assertThat(intents.cancel(open.getId()).getStatus()).isEqualTo("canceled");
        var paid = pay(customer, saved(customer, Gateway.PAYS), "k");
        var refused = catchThrowableOfType(InvalidRequestException.class, () -> intents.cancel(paid.getId()));
        assertThat(refused).hasMessageContaining("status of succeeded");
    }

    @Test
    void thePageAsksThePayersBank() throws StripeException {
        Session session = gateway.open(1_200);
        String path = "/c/pay/" + session.getId();
        String card = "4000 0025 0000 3155";
        String asked = gateway.post(path, "card", card, "expiry", "12/34", "cvc", "123")
                .body();
        assertThat(asked).contains("name=\"authentication\"", "value=\"4000002500003155\"");
        assertThat(gateway.fetch(session.getId()).getStatus()).isEqualTo("open");
        var failed = gateway.post(path, "card", card, "expiry", "12/34", "cvc", "123", "authentication", "fail");
        assertThat(failed.statusCode()).isEqualTo(402);
        assertThat(failed.body()).contains("role=\"alert\"");
        var paid = gateway.post(path, "card", card, "expiry", "12/34", "cvc", "123", "authentication", "complete");
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(gateway.fetch(session.getId()).getPaymentStatus()).isEqualTo("paid");
    }

    @Test
    void aWalletPaysAtOnceAndABankLater() throws StripeException {
        var sessions = gateway.client().v1().checkout().sessions();
        Session wallet = sessions.create(Gateway.charge(1_200)
                .addPaymentMethodType(PaymentMethodType.CARD)
                .addPaymentMethodType(PaymentMethodType.ALIPAY)
                .addPaymentMethodType(PaymentMethodType.WECHAT_PAY)
                .build());
        assertThat(gateway.get("/c/pay/" + wallet.getId(), "Accept-Language", "zh")
                        .body())
                .contains("支付宝", "微信支付", "name=\"cvc\"");
        assertThat(gateway.post("/sandbox/pay/" + wallet.getId(), "method", "sepa_debit")
                        .statusCode())
                .isEqualTo(400);
        gateway.post("/sandbox/pay/" + wallet.getId(), "method", "alipay");
        assertThat(gateway.fetch(wallet.getId()).getPaymentStatus()).isEqualTo("paid");
        assertThat(gateway.client().v1().charges().list().getData().get(0).getPaymentMethodDetails())
                .satisfies(details -> assertThat(details.getType()).isEqualTo("alipay"));

        Session good = bank();
        Session bad = bank();
        assertThat(gateway.fetch(good.getId()).getStatus()).isEqualTo("complete");
        assertThat(gateway.fetch(good.getId()).getPaymentStatus()).isEqualTo("unpaid");
        gateway.post("/sandbox/sessions/" + good.getId(), "status", "succeeded");
        gateway.post("/sandbox/sessions/" + bad.getId(), "status", "failed");
        assertThat(gateway.fetch(good.getId()).getPaymentStatus()).isEqualTo("paid");
        assertThat(gateway.fetch(bad.getId()).getPaymentStatus()).isEqualTo("unpaid");
        assertThat(gateway.client().v1().events().list().getData())
                .extracting(com.stripe.model.Event::getType)
                .contains("checkout.session.async_payment_succeeded", "checkout.session.async_payment_failed");
    }

    @Test
    void theMerchantsMethodsAreTakenUnlessTheSessionSaysOtherwise() throws StripeException {
        gateway.post("/sandbox/merchants", "key", Gateway.KEY, "methods", "card,wechat_pay");
        Session session = gateway.open(800);
        assertThat(session.getPaymentMethodTypes()).containsExactly("card", "wechat_pay");
        gateway.post("/sandbox/pay/" + session.getId(), "method", "wechat_pay");
        assertThat(gateway.fetch(session.getId()).getPaymentStatus()).isEqualTo("paid");
        assertThat(gateway.post("/sandbox/merchants", "key", Gateway.KEY, "methods", "barter")
                        .statusCode())
                .isEqualTo(400);
    }

    private Session bank() throws StripeException {
        Session session = gateway.client()
                .v1()
                .checkout()
                .sessions()
                .create(Gateway.charge(700)
                        .addPaymentMethodType(PaymentMethodType.SEPA_DEBIT)
                        .build());
        gateway.post("/sandbox/pay/" + session.getId());
        return session;
    }
}
