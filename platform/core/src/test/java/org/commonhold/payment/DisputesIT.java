package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.commonhold.dispute.DisputeReconciliation;
import org.commonhold.dispute.DisputeRow;
import org.commonhold.dispute.DisputeState;
import org.commonhold.dispute.Disputes;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.GlAccount;
import org.commonhold.refund.RefundRejected;
import org.commonhold.refund.RefundState;
import org.commonhold.refund.RefundWay;
import org.commonhold.security.Forbidden;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.StoredBalances;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DisputesIT {

    private static final long FEE = 1_500;

    private final BackFixture back = new BackFixture();
    private final MoneyFixture home = back.home;

    @AfterEach
    void theBooksHold() {
        MoneyFixture.misbehave("none", 1);
        StoredBalances.assertTrue(home.company.id().value());
        assertThat(back.broken()).isEqualTo("[]");
    }

    @Test
    void whileItIsUndecidedTheMoneyLiesApartAndTheDebtIsAsItWas() {
        home.charge("2026-09-01", 10_000);
        var payment = back.paid(10_000);
        var dispute = back.disputed(payment);
        for (var i = 0; i < 10; i++) {
            assertThat(back.event("charge.dispute.created", dispute)).isEqualTo(HookAnswer.OK);
        }
        assertThat(only().state()).isEqualTo(DisputeState.OPEN);
        assertThat(only().payment()).isEqualTo(payment.payment().id());
        assertThat(only().respondBy()).isNotNull();
        assertThat(books()).containsExactly(-FEE, 10_000L, FEE);
        assertThat(home.balance()).isZero();
        back.limit(100_000);
        assertThatThrownBy(() -> back.ask(payment, 1, RefundWay.CARD))
                .isInstanceOf(RefundRejected.class)
                .hasMessageContaining("refund.disputed");
    }

    @Test
    void lostTheDebtIsOpenAgainWithItsDueDate() {
        var september = home.charge("2026-09-01", 10_000);
        var payment = back.paid(10_000);
        var dispute = back.disputed(payment);
        back.event("charge.dispute.created", dispute);
        close(dispute, "lost");
        for (var i = 0; i < 3; i++) {
            assertThat(back.event("charge.dispute.closed", dispute)).isEqualTo(HookAnswer.OK);
        }
        assertThat(only().state()).isEqualTo(DisputeState.LOST);
        assertThat(books()).containsExactly(-FEE, 0L, FEE);
        assertThat(home.balance()).isEqualTo(10_000);
        assertThat(home.details(payment).settled()).isEmpty();
        assertThat(CoreHarness.column(
                        "select sum(amount_minor) from allocation where tenant_id = ? and charge_id = ?",
                        home.company.id().value(),
                        september))
                .hasToString("[0]");
        var again = back.paid(10_000);
        assertThat(home.allocated(again)).hasToString("[" + september + ":10000]");
    }

    @Test
    void wonTheMoneyIsWithTheProviderAgain() {
        home.charge("2026-09-01", 10_000);
        var payment = back.paid(10_000);
        var dispute = back.disputed(payment);
        back.event("charge.dispute.created", dispute);
        close(dispute, "won");
        back.event("charge.dispute.closed", dispute);
        assertThat(only().state()).isEqualTo(DisputeState.WON);
        assertThat(books()).containsExactly(10_000 - FEE, 0L, FEE);
        assertThat(home.balance()).isZero();
        back.limit(100_000);
        assertThat(back.ask(payment, 1, RefundWay.BANK).refund().state()).isEqualTo(RefundState.APPROVED);
    }

    @Test
    void anEventBeforeThePaymentIsKnownWaitsForIt() {
        home.charge("2026-09-01", 10_000);
        var begun = home.begin(10_000);
        MoneyFixture.pay(begun);
        var intent = intent(begun);
        var charge = back.chargeOf(intent);
        var dispute = BackFixture.id(BackFixture.command("/sandbox/charges/" + charge, "reason=fraudulent"));
        close(dispute, "lost");
        assertThat(back.event("charge.dispute.closed", dispute)).isEqualTo(HookAnswer.OK);
        assertThat(only().state()).isEqualTo(DisputeState.WAITING);
        assertThat(only().accountNumber()).isNull();
        home.ask(begun);
        assertThat(home.balance()).isZero();
        reconcile();
        assertThat(only().state()).isEqualTo(DisputeState.LOST);
        assertThat(home.balance()).isEqualTo(10_000);
    }

    @Test
    void aLostEventIsLearntByAskingAndAskingTwiceChangesNothing() {
        home.charge("2026-09-01", 10_000);
        var payment = back.paid(10_000);
        var dispute = back.disputed(payment);
        reconcile();
        reconcile();
        assertThat(only().state()).isEqualTo(DisputeState.OPEN);
        close(dispute, "lost");
        reconcile();
        reconcile();
        assertThat(only().state()).isEqualTo(DisputeState.LOST);
        assertThat(home.balance()).isEqualTo(10_000);
    }

    @Test
    void oneThatTakesMoreThanIsLeftIsForAPerson() {
        back.limit(100_000);
        home.charge("2026-09-01", 10_000);
        var payment = back.paid(10_000);
        back.ask(payment, 4_000, RefundWay.CASH);
        var dispute = back.disputed(payment);
        close(dispute, "lost");
        back.event("charge.dispute.closed", dispute);
        assertThat(only().state()).isEqualTo(DisputeState.HELD);
        assertThat(home.balance()).as("nothing was guessed").isEqualTo(4_000);
        assertThat(back.books(GlAccount.DISPUTED)).isEqualTo(10_000);
    }

    @Test
    void theGatewaysTroubleAsksForTheEventAgain() {
        var payment = back.paid(10_000);
        var dispute = back.disputed(payment);
        MoneyFixture.misbehave("error_500", 1);
        assertThat(back.event("charge.dispute.created", dispute)).isEqualTo(HookAnswer.LATER);
        assertThat(back.event("charge.dispute.created", dispute)).isEqualTo(HookAnswer.OK);
        assertThat(only().amount()).isEqualTo(Money.ofMinor(10_000, "RUB"));
    }

    @Test
    void anotherCompanySeesNothingOfIt() {
        var payment = back.paid(10_000);
        back.event("charge.dispute.created", back.disputed(payment));
        var other = new BackFixture();
        assertThat(CoreHarness.as(
                        other.clerk, () -> CoreHarness.get(Disputes.class).list(0, 10)))
                .isEmpty();
        assertThatThrownBy(() -> CoreHarness.as(
                        home.owner, () -> CoreHarness.get(Disputes.class).list(0, 10)))
                .isInstanceOf(Forbidden.class);
    }

    private DisputeRow only() {
        var all =
                CoreHarness.as(back.clerk, () -> CoreHarness.get(Disputes.class).list(0, 10));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<Long> books() {
        return List.of(
                back.books(GlAccount.CLEARING), back.books(GlAccount.DISPUTED), back.books(GlAccount.PROVIDER_FEES));
    }

    private static void close(String dispute, String how) {
        BackFixture.command("/sandbox/disputes/" + dispute, "status=" + how);
    }

    private void reconcile() {
        CoreHarness.as(
                back.system, () -> CoreHarness.get(DisputeReconciliation.class).askAll());
    }

    private String intent(PaymentDetails begun) {
        var session = Objects.requireNonNull(begun.checkoutUrl()).replaceFirst(".*/", "");
        return BackFixture.field("payment_intent", back.get("/v1/checkout/sessions/" + session));
    }
}
