package org.commonhold.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.Payout;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.ChargeRetrieveParams;
import com.stripe.param.DisputeListParams;
import com.stripe.param.DisputeUpdateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Refunds, disputes, fees and payouts, and the oracle that knows them all. */
class MoneyBackTest {
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

    private String paid(long amount, String card) throws StripeException {
        var session = gateway.open(amount);
        assertThat(gateway.pay(session.getId(), card).statusCode()).isEqualTo(200);
        return gateway.fetch(session.getId()).getPaymentIntent();
    }

    private Refund refund(String intent, long amount, String key) throws StripeException {
        var params = RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setAmount(amount)
                .build();
        return gateway.client()
                .v1()
                .refunds()
                .create(params, RequestOptions.builder().setIdempotencyKey(key).build());
    }

    private Charge charge(String intent) throws StripeException {
        String id = gateway.client().v1().paymentIntents().retrieve(intent).getLatestCharge();
        var params =
                ChargeRetrieveParams.builder().addExpand("balance_transaction").build();
        return gateway.client().v1().charges().retrieve(id, params);
    }

    private List<BalanceTransaction> transactions(String payout) throws StripeException {
        var params = BalanceTransactionListParams.builder().setPayout(payout).setLimit(100L);
        return gateway.client().v1().balanceTransactions().list(params.build()).getData();
    }

    private Payout payOut() throws StripeException {
        String body = gateway.post("/sandbox/payouts", "key", Gateway.KEY, "currency", "eur")
                .body();
        return gateway.client().v1().payouts().retrieve(id(body));
    }

    private static String id(String json) {
        return JsonParser.parseString(json).getAsJsonObject().get("id").getAsString();
    }

    @Test
    void repeatsARefundOnlyUnderAnotherKey() throws StripeException {
        String intent = paid(1_000, Gateway.PAYS);
        Refund first = refund(intent, 400, "refund-1");
        assertThat(refund(intent, 400, "refund-1").getId()).isEqualTo(first.getId());
        assertThat(refund(intent, 500, "refund-2").getId()).isNotEqualTo(first.getId());
        assertThatThrownBy(() -> refund(intent, 101, "refund-3"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("greater than unrefunded amount");
        var ofIntent = RefundListParams.builder().setPaymentIntent(intent).build();
        assertThat(gateway.client().v1().refunds().list(ofIntent).getData())
                .extracting(Refund::getAmount)
                .containsExactly(500L, 400L);
    }

    @Test
    void fiftySimultaneousRefundsNeverExceedTheCharge() throws StripeException {
        String intent = paid(1_000, Gateway.PAYS);
        IntStream.range(0, 50).parallel().forEach(i -> {
            try {
                refund(intent, 90, "parallel-" + i);
            } catch (StripeException refused) {
                assertThat(refused).hasMessageContaining("greater than unrefunded amount");
            }
        });
        assertThat(charge(intent).getAmountRefunded()).isEqualTo(990);
        assertThat(gateway.client().v1().refunds().list().getData()).hasSize(10);
    }

    @Test
    void aPendingRefundSucceedsAndAFailedOneGivesTheMoneyBack() throws StripeException {
        Refund pending = refund(paid(1_000, "4000 0000 0000 7726"), 300, "p");
        assertThat(pending.getStatus()).isEqualTo("pending");
        gateway.post("/sandbox/refunds/" + pending.getId(), "status", "succeeded");
        assertThat(gateway.client().v1().refunds().retrieve(pending.getId()).getStatus())
                .isEqualTo("succeeded");

        String intent = paid(1_000, "4000 0000 0000 5126");
        Refund doomed = refund(intent, 300, "d");
        assertThat(doomed.getStatus()).isEqualTo("succeeded");
        gateway.post("/sandbox/refunds/" + doomed.getId(), "status", "failed");
        Refund failed = gateway.client().v1().refunds().retrieve(doomed.getId());
        assertThat(failed.getStatus()).isEqualTo("failed");
        assertThat(failed.getFailureReason()).isEqualTo("expired_or_canceled_card");
        assertThat(charge(intent).getAmountRefunded()).isZero();
        var back = gateway.client().v1().balanceTransactions().retrieve(failed.getFailureBalanceTransaction());
        assertThat(back.getType()).isEqualTo("refund_failure");
        assertThat(back.getNet()).isEqualTo(300);
    }

    @Test
    void refundsOfMagicCardsSettleByThemselves() throws StripeException, InterruptedException {
        Refund pending = refund(paid(1_000, "4000 0000 0000 7726"), 300, "p");
        Refund doomed = refund(paid(1_000, "4000 0000 0000 5126"), 300, "d");
        Gateway.await("both to settle", () -> {
            try {
                var refunds = gateway.client().v1().refunds();
                return refunds.retrieve(pending.getId()).getStatus().equals("succeeded")
                        && refunds.retrieve(doomed.getId()).getStatus().equals("failed");
            } catch (StripeException refused) {
                throw new AssertionError(refused);
            }
        });
    }

    @Test
    void aDisputeTakesTheMoneyAndAFeeAndAWonOneBringsTheMoneyBack() throws StripeException {
        String intent = paid(2_000, Gateway.PAYS);
        String id = id(gateway.post("/sandbox/charges/" + charge(intent).getId(), "reason", "duplicate")
                .body());
        Dispute open = gateway.client().v1().disputes().retrieve(id);
        assertThat(open.getStatus()).isEqualTo("needs_response");
        assertThat(open.getReason()).isEqualTo("duplicate");
        assertThat(open.getAmount()).isEqualTo(2_000);
        assertThat(open.getPaymentIntent()).isEqualTo(intent);
        assertThat(open.getBalanceTransactions()).singleElement().satisfies(taken -> {
            assertThat(taken.getAmount()).isEqualTo(-2_000);
            assertThat(taken.getFee()).isEqualTo(1_500);
            assertThat(taken.getNet()).isEqualTo(-3_500);
            assertThat(taken.getReportingCategory()).isEqualTo("dispute");
        });
        assertThat(charge(intent).getDisputed()).isTrue();
        assertThatThrownBy(() -> refund(intent, 100, "r")).hasMessageContaining("charged back");
        var ofIntent = DisputeListParams.builder().setPaymentIntent(intent).build();
        assertThat(gateway.client().v1().disputes().list(ofIntent).getData())
                .extracting(Dispute::getId)
                .containsExactly(id);

        assertThat(gateway.post("/sandbox/disputes/" + id, "status", "won").statusCode())
                .isEqualTo(200);
        Dispute won = gateway.client().v1().disputes().retrieve(id);
        assertThat(won.getStatus()).isEqualTo("won");
        assertThat(won.getBalanceTransactions())
                .extracting(BalanceTransaction::getNet)
                .containsExactly(-3_500L, 2_000L);
        assertThat(gateway.post("/sandbox/disputes/" + id, "status", "lost").statusCode())
                .isEqualTo(400);
    }

    @Test
    void evidenceOrAcceptanceEndsADispute() throws StripeException {
        String first = id(gateway.post(
                        "/sandbox/charges/" + charge(paid(2_000, Gateway.PAYS)).getId())
                .body());
        String second = id(gateway.post(
                        "/sandbox/charges/" + charge(paid(2_000, Gateway.PAYS)).getId())
                .body());
        var disputes = gateway.client().v1().disputes();
        var evidence = DisputeUpdateParams.builder()
                .setEvidence(DisputeUpdateParams.Evidence.builder()
                        .setUncategorizedText("winning_evidence")
                        .build())
                .setSubmit(true)
                .build();
        assertThat(disputes.update(first, evidence).getStatus()).isEqualTo("won");
        assertThat(disputes.close(second).getStatus()).isEqualTo("lost");
    }

    @Test
    void aMagicCardIsDisputedLater() throws StripeException, InterruptedException {
        String intent = paid(700, "4000 0000 0000 0259");
        assertThat(charge(intent).getDisputed()).isFalse();
        Gateway.await("the dispute", () -> {
            try {
                return charge(intent).getDisputed();
            } catch (StripeException refused) {
                throw new AssertionError(refused);
            }
        });
        assertThat(gateway.client().v1().disputes().list().getData())
                .extracting(Dispute::getReason)
                .containsExactly("fraudulent");
    }

    @Test
    void aPayoutIsTheSumOfItsTransactionsLessFees() throws StripeException {
        String intent = paid(10_000, Gateway.PAYS);
        paid(5_000, Gateway.PAYS);
        refund(intent, 2_000, "r");
        assertThat(charge(intent).getBalanceTransactionObject().getFee()).isEqualTo(320);
        Payout payout = payOut();
        assertThat(payout.getStatus()).isEqualTo("paid");
        assertThat(payout.getAmount()).isEqualTo(10_000 - 320 + 5_000 - 175 - 2_000);
        var taken = transactions(payout.getId());
        assertThat(taken)
                .extracting(BalanceTransaction::getType)
                .containsExactlyInAnyOrder("payout", "refund", "charge", "charge");
        assertThat(taken.stream().mapToLong(BalanceTransaction::getNet).sum()).isZero();
        assertThat(gateway.post("/sandbox/payouts", "key", Gateway.KEY, "currency", "eur")
                        .statusCode())
                .isEqualTo(400);

        gateway.post("/sandbox/payouts/" + payout.getId(), "status", "failed");
        assertThat(gateway.client().v1().payouts().retrieve(payout.getId()).getFailureCode())
                .isEqualTo("account_closed");
        assertThat(payOut().getAmount()).isEqualTo(payout.getAmount());
    }

    @Test
    void theOracleTellsAllThatHappened() throws StripeException {
        String intent = paid(10_000, Gateway.PAYS);
        gateway.pay(gateway.open(300).getId(), Gateway.DECLINED);
        String disputed = paid(4_000, Gateway.PAYS);
        Refund refund = refund(intent, 2_000, "r");
        gateway.post("/sandbox/charges/" + charge(disputed).getId());
        Payout payout = payOut();

        JsonObject truth = JsonParser.parseString(
                        gateway.get("/truth?key=" + Gateway.KEY).body())
                .getAsJsonObject()
                .getAsJsonArray("merchants")
                .get(0)
                .getAsJsonObject();
        assertThat(all(truth, "charges", "status")).containsExactly("succeeded", "failed", "succeeded");
        assertThat(all(truth, "charges", "client_reference_id"))
                .containsExactly("attempt-17", "attempt-17", "attempt-17");
        assertThat(all(truth, "refunds", "id")).containsExactly(refund.getId());
        assertThat(all(truth, "disputes", "payment_intent")).containsExactly(disputed);
        assertThat(all(truth, "payouts", "id")).containsExactly(payout.getId());
        assertThat(all(truth, "balance_transactions", "type"))
                .containsExactly("charge", "charge", "refund", "adjustment", "payout");
        assertThat(gateway.get("/truth?key=sk_test_other").body()).isEqualTo("{\"merchants\":[]}");
    }

    private static List<String> all(JsonObject truth, String list, String field) {
        return truth.getAsJsonArray(list).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(object -> object.get(field).getAsString())
                .toList();
    }
}
