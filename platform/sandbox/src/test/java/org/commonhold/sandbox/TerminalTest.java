package org.commonhold.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.terminal.Reader;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.terminal.ReaderCreateParams;
import com.stripe.param.terminal.ReaderPresentPaymentMethodParams;
import com.stripe.param.terminal.ReaderProcessPaymentIntentParams;
import com.stripe.service.terminal.ReaderService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card reader driven from the server: it waits for a card, takes it, refuses it, or is never answered. */
class TerminalTest {
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

    private ReaderService readers() {
        return gateway.client().v1().terminal().readers();
    }

    private String reader() throws StripeException {
        var params = ReaderCreateParams.builder()
                .setRegistrationCode("simulated-wpe")
                .setLabel("Desk 1")
                .build();
        return readers().create(params).getId();
    }

    private String intent() throws StripeException {
        return gateway.client()
                .v1()
                .paymentIntents()
                .create(PaymentIntentCreateParams.builder()
                        .setAmount(2_500L)
                        .setCurrency("eur")
                        .addPaymentMethodType("card_present")
                        .build())
                .getId();
    }

    private Reader process(String reader, String intent) throws StripeException {
        var params = ReaderProcessPaymentIntentParams.builder()
                .setPaymentIntent(intent)
                .build();
        return readers().processPaymentIntent(reader, params);
    }

    private Reader present(String reader, String number) throws StripeException {
        var card = ReaderPresentPaymentMethodParams.CardPresent.builder()
                .setNumber(number)
                .build();
        var params = ReaderPresentPaymentMethodParams.builder()
                .setType(ReaderPresentPaymentMethodParams.Type.CARD_PRESENT)
                .setCardPresent(card)
                .build();
        return gateway.client().v1().testHelpers().terminal().readers().presentPaymentMethod(reader, params);
    }

    private String status(String intent) throws StripeException {
        return gateway.client().v1().paymentIntents().retrieve(intent).getStatus();
    }

    @Test
    void takesThePresentedCard() throws StripeException {
        String reader = reader();
        String intent = intent();
        assertThat(process(reader, intent).getAction().getStatus()).isEqualTo("in_progress");
        assertThat(readers()
                        .retrieve(reader)
                        .getAction()
                        .getProcessPaymentIntent()
                        .getPaymentIntent())
                .isEqualTo(intent);
        assertThat(present(reader, "4242424242424242").getAction().getStatus()).isEqualTo("succeeded");
        assertThat(status(intent)).isEqualTo("succeeded");
        var charge = gateway.client().v1().charges().list().getData().get(0);
        assertThat(charge.getPaymentMethodDetails().getCardPresent().getLast4()).isEqualTo("4242");
    }

    @Test
    void aDeclinedCardLeavesTheIntentOpen() throws StripeException {
        String reader = reader();
        String intent = intent();
        process(reader, intent);
        Reader refused = present(reader, "4000000000000002");
        assertThat(refused.getAction().getStatus()).isEqualTo("failed");
        assertThat(refused.getAction().getFailureCode()).isEqualTo("card_declined");
        assertThat(status(intent)).isEqualTo("requires_payment_method");
        process(reader, intent);
        assertThat(present(reader, "4242424242424242").getAction().getStatus()).isEqualTo("succeeded");
    }

    @Test
    void waitsForACardUntilItIsCancelledOrOutOfTime() throws StripeException {
        String reader = reader();
        String intent = intent();
        process(reader, intent);
        var busy = catchThrowableOfType(InvalidRequestException.class, () -> process(reader, intent()));
        assertThat(busy.getCode()).isEqualTo("terminal_reader_busy");
        assertThat(readers().cancelAction(reader).getAction()).isNull();
        assertThat(status(intent)).isEqualTo("requires_payment_method");

        process(reader, intent);
        var helper = gateway.client().v1().testHelpers().terminal().readers();
        assertThat(helper.timeoutInputCollection(reader).getAction().getFailureCode())
                .isEqualTo("customer_input_timeout");
    }

    @Test
    void refusesWhatItCannotDo() throws StripeException {
        String reader = reader();
        var online = gateway.client()
                .v1()
                .paymentIntents()
                .create(PaymentIntentCreateParams.builder()
                        .setAmount(100L)
                        .setCurrency("eur")
                        .build());
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> process(reader, online.getId()))
                        .getCode())
                .isEqualTo("intent_invalid_state");
        gateway.post("/sandbox/readers/" + reader, "status", "offline");
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> process(reader, intent()))
                        .getCode())
                .isEqualTo("terminal_reader_offline");
    }

    @Test
    void takesACardItWasToldToTakeAtOnce() throws StripeException {
        String reader = reader();
        gateway.post("/sandbox/readers/" + reader, "card", "4242 4242 4242 4242");
        String intent = intent();
        assertThat(process(reader, intent).getAction().getStatus()).isEqualTo("succeeded");
        assertThat(status(intent)).isEqualTo("succeeded");
        gateway.post("/sandbox/readers/" + reader, "no_card", "true");
        assertThat(process(reader, intent()).getAction().getStatus()).isEqualTo("in_progress");
    }
}
