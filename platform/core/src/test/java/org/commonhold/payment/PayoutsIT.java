package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.commonhold.ledger.GlAccount;
import org.commonhold.payout.Clearing;
import org.commonhold.payout.Difference;
import org.commonhold.payout.PayoutRow;
import org.commonhold.payout.Payouts;
import org.commonhold.refund.RefundState;
import org.commonhold.refund.RefundWay;
import org.commonhold.security.Forbidden;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PayoutsIT {

    private final BackFixture back = new BackFixture();
    private final MoneyFixture home = back.home;
    private final Payouts payouts = CoreHarness.get(Payouts.class);

    @AfterEach
    void theBooksHold() {
        MoneyFixture.misbehave("none", 1);
        CoreHarness.clock().reset();
        assertThat(back.broken()).isEqualTo("[]");
    }

    @Test
    void whatTheProviderHoldsIsExplainedToTheLastMinorUnit() {
        back.limit(100_000);
        home.charge("2026-09-01", 50_000);
        var first = back.paid(20_000);
        var second = back.paid(30_000);
        back.ask(first, 5_000, RefundWay.CARD);
        back.event("charge.dispute.created", back.disputed(second));
        back.payout();
        back.read();
        back.read();
        var clearing = clearing();
        var fees = 30 + 580 + 30 + 870;
        assertThat(clearing.captured().minor()).isEqualTo(50_000);
        assertThat(clearing.refunded().minor()).isEqualTo(-5_000);
        assertThat(clearing.disputed().minor()).isEqualTo(-31_500);
        assertThat(clearing.fees().minor()).isEqualTo(-fees);
        assertThat(clearing.paidOut().minor()).isEqualTo(-(50_000 - 5_000 - 31_500 - fees));
        assertThat(clearing.balance().minor()).as("a settled batch").isZero();
        assertThat(clearing.atProvider().minor()).isZero();
        assertThat(clearing.unexplained().isZero()).isTrue();
        assertThat(back.books(GlAccount.CLEARING)).isZero();
        assertThat(back.books(GlAccount.PROVIDER_FEES)).isEqualTo(fees + 1_500);
        assertThat(back.books(GlAccount.BANK)).isEqualTo(50_000 - 5_000 - 31_500 - fees);
        assertThat(differences()).isEqualTo("[]");
        assertThat(list()).singleElement().satisfies(payout -> {
            assertThat(payout.booked()).isTrue();
            assertThat(payout.status()).isEqualTo("paid");
            assertThat(payout.amount().minor()).isEqualTo(back.books(GlAccount.BANK));
        });
    }

    @Test
    void aPayoutThatTheBankSendsBackIsWithTheProviderAgain() {
        home.charge("2026-09-01", 20_000);
        back.paid(20_000);
        var payout = BackFixture.id(back.payout());
        back.read();
        BackFixture.command("/sandbox/payouts/" + payout, "status=failed");
        back.read();
        assertThat(back.books(GlAccount.BANK)).isZero();
        assertThat(back.books(GlAccount.CLEARING)).isEqualTo(20_000 - 610);
        assertThat(list()).singleElement().satisfies(p -> assertThat(p.status()).isEqualTo("failed"));
        assertThat(clearing().unexplained().isZero()).isTrue();
    }

    @Test
    void whatFitsNothingIsADifferenceUntilItIsKnown() {
        home.charge("2026-09-01", 20_000);
        var begun = home.begin(20_000);
        MoneyFixture.pay(begun);
        back.read();
        assertThat(differences()).contains("UNCLEAR").contains("charge");
        assertThat(back.books(GlAccount.PROVIDER_FEES))
                .as("not booked, not guessed")
                .isZero();
        assertThat(clearing().unclear().minor()).isEqualTo(20_000 - 610);
        assertThat(clearing().unexplained().isZero()).isTrue();
        home.ask(begun);
        back.read();
        assertThat(differences()).isEqualTo("[]");
        assertThat(back.books(GlAccount.PROVIDER_FEES)).isEqualTo(610);
        assertThat(clearing().unclear().isZero()).isTrue();
        assertThat(clearing().unexplained().isZero()).isTrue();
    }

    @Test
    void aRefundMadeAtTheProviderByHandIsADifference() {
        home.charge("2026-09-01", 20_000);
        var payment = back.paid(20_000);
        back.post("/v1/refunds", "payment_intent=" + back.intent(payment) + "&amount=700");
        back.read();
        assertThat(differences()).contains("UNCLEAR").contains("refund");
        assertThat(clearing().unclear().minor()).isEqualTo(-700);
        assertThat(Objects.requireNonNull(clearing().reading()).differences()).isEqualTo(1);
        assertThat(clearing().unexplained().isZero()).isTrue();
        assertThat(home.balance()).isZero();
    }

    @Test
    void whatTheProviderDoesNotShowAfterThreeDaysIsADifference() {
        home.charge("2026-09-01", 20_000);
        var payment = back.paid(20_000);
        assertThat(clearing().notYet().minor()).isEqualTo(20_000);
        assertThat(differences()).isEqualTo("[]");
        assertThat(clearing().unexplained().isZero()).isTrue();
        assertThat(clearing().reading()).isNull();
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofDays(4)));
        assertThat(differences())
                .contains("PAYMENT_MISSING")
                .contains(Long.toString(payment.payment().id().value()));
    }

    @Test
    void aRefundThatCameBackIsMovementsBothWays() {
        back.limit(100_000);
        home.charge("2026-09-01", 20_000);
        var payment = back.paid(20_000);
        var refund = back.ask(payment, 20_000, RefundWay.CARD);
        assertThat(refund.refund().state()).isEqualTo(RefundState.CONFIRMED);
        var number = Objects.requireNonNull(refund.providerRefund());
        BackFixture.command("/sandbox/refunds/" + number, "status=failed");
        back.event("refund.failed", number);
        back.read();
        assertThat(home.balance()).isZero();
        assertThat(clearing().balance().minor()).isEqualTo(20_000 - 610);
        assertThat(clearing().unexplained().isZero()).isTrue();
        assertThat(differences()).isEqualTo("[]");
    }

    @Test
    void theProvidersTroubleIsShownAndTheEventReadsItsBooks() {
        home.charge("2026-09-01", 20_000);
        back.paid(20_000);
        MoneyFixture.misbehave("error_500", 1);
        assertThatThrownBy(back::read).hasMessageContaining("ApiException");
        assertThat(Objects.requireNonNull(clearing().reading()).failure()).isEqualTo("ApiException");
        var payout = BackFixture.id(back.payout());
        assertThat(back.event("payout.paid", payout)).isEqualTo(HookAnswer.OK);
        assertThat(CoreHarness.column(
                        "select kind from job where tenant_id = ?",
                        home.company.id().value()))
                .hasToString("[provider-books]");
    }

    @Test
    void isForThoseWhoSeeTheBooks() {
        assertThatThrownBy(() -> CoreHarness.as(back.clerk, payouts::clearing)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> CoreHarness.as(back.clerk, payouts::read)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> CoreHarness.as(home.owner, () -> payouts.list(0, 1)))
                .isInstanceOf(Forbidden.class);
    }

    private Clearing clearing() {
        return CoreHarness.as(home.accountant, payouts::clearing);
    }

    private String differences() {
        return CoreHarness.as(home.accountant, () -> payouts.differences(0, 10)).stream()
                .map(Difference::toString)
                .toList()
                .toString();
    }

    private List<PayoutRow> list() {
        return CoreHarness.as(home.accountant, () -> payouts.list(0, 10));
    }
}
