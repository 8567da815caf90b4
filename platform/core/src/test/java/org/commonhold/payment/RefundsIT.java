package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.GlAccount;
import org.commonhold.refund.RefundDesk;
import org.commonhold.refund.RefundDetails;
import org.commonhold.refund.RefundPreviews;
import org.commonhold.refund.RefundReason;
import org.commonhold.refund.RefundReconciliation;
import org.commonhold.refund.RefundRejected;
import org.commonhold.refund.RefundState;
import org.commonhold.refund.RefundWay;
import org.commonhold.refund.RequestRefund;
import org.commonhold.security.Forbidden;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.StoredBalances;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefundsIT {

    private final BackFixture back = new BackFixture();
    private final MoneyFixture home = back.home;

    @AfterEach
    void theBooksHold() {
        MoneyFixture.misbehave("none", 1);
        CoreHarness.clock().reset();
        StoredBalances.assertTrue(home.company.id().value());
        assertThat(back.broken()).isEqualTo("[]");
    }

    @Test
    void aboveTheLimitTwoPeopleLetItGoAndTheGatewayConfirms() {
        back.limit(1_000);
        var september = home.charge("2026-09-01", 30_000);
        var payment = back.paid(30_000);
        var asked = back.ask(payment, 20_000, RefundWay.CARD);
        assertThat(asked.refund().state()).isEqualTo(RefundState.REQUESTED);
        assertThat(home.balance()).as("nothing has left yet").isZero();
        assertThatThrownBy(() -> CoreHarness.as(
                        back.clerk, () -> back.refunds.approve(asked.refund().id())))
                .isInstanceOf(Forbidden.class);
        var done = back.approve(asked);
        assertThat(done.refund().state()).isEqualTo(RefundState.CONFIRMED);
        assertThat(done.providerRefund()).startsWith("re_");
        assertThat(home.balance()).isEqualTo(20_000);
        assertThat(home.allocated(payment)).hasToString("[" + september + ":10000]");
        assertThat(back.books(GlAccount.CLEARING)).isEqualTo(10_000);
        assertThat(back.books(GlAccount.REFUNDS_PAYABLE)).isZero();
        assertThatThrownBy(() -> back.approve(asked)).isInstanceOf(RefundRejected.class);
        assertThat(CoreHarness.as(
                        home.owner, () -> back.refunds.own(payment.payment().id())))
                .singleElement()
                .satisfies(own -> assertThat(own.arrived()).isTrue());
    }

    @Test
    void upToTheLimitOneIsEnoughButNotForManySmallSums() {
        back.limit(5_000);
        var payment = back.paid(9_000);
        assertThat(back.ask(payment, 3_000, RefundWay.CARD).refund().state()).isEqualTo(RefundState.CONFIRMED);
        assertThat(back.ask(payment, 2_000, RefundWay.CARD).refund().state()).isEqualTo(RefundState.CONFIRMED);
        assertThat(back.ask(payment, 1, RefundWay.CARD).refund().state()).isEqualTo(RefundState.REQUESTED);
        assertThat(home.balance()).isEqualTo(-4_000);
    }

    @Test
    void untilTheCompanySetsALimitNobodyGivesBackAlone() {
        var payment = back.paid(5_000);
        var form = back.form(payment, 1, RefundWay.CARD);
        var asked = CoreHarness.as(home.accountant, () -> back.refunds.request(form));
        assertThat(asked.refund().state()).isEqualTo(RefundState.REQUESTED);
        assertThatThrownBy(() -> back.approve(asked))
                .isInstanceOf(RefundRejected.class)
                .hasMessageContaining("refund.samePerson");
        assertThatThrownBy(() -> CoreHarness.as(
                        home.accountant,
                        () -> back.refunds.reject(asked.refund().id(), "no")))
                .isInstanceOf(RefundRejected.class);
        var refused = CoreHarness.as(
                back.admin, () -> back.refunds.reject(asked.refund().id(), "paid rightly"));
        assertThat(refused.refund().state()).isEqualTo(RefundState.REJECTED);
        assertThat(refused.declined()).isEqualTo("paid rightly");
        assertThat(home.balance()).isEqualTo(-5_000);
    }

    @Test
    void whatCannotGoBackIsRefusedAtItsField() {
        back.limit(100_000);
        var payment = back.paid(5_000);
        back.ask(payment, 4_000, RefundWay.CARD);
        refused(() -> back.ask(payment, 1_001, RefundWay.CARD), "refund.amount.tooMuch");
        refused(() -> back.ask(payment, 0, RefundWay.CARD), "refund.amount.notPositive");
        refused(() -> back.ask(payment, -1, RefundWay.CARD), "refund.amount.notPositive");
        back.ask(payment, 1_000, RefundWay.CARD);
        refused(() -> back.ask(payment, 1, RefundWay.CARD), "refund.amount.nothingLeft");
        var old = back.paid(5_000);
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofDays(181)));
        refused(() -> back.ask(old, 1_000, RefundWay.CARD), "refund.way.tooLate");
        assertThatThrownBy(
                        () -> CoreHarness.as(home.owner, () -> back.refunds.request(back.form(old, 1, RefundWay.CARD))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aLostAnswerIsUnknownAndAskedForUntilItIsKnown() {
        back.limit(100_000);
        var payment = back.paid(5_000);
        MoneyFixture.misbehave("drop_answer", 8);
        var sent = back.ask(payment, 5_000, RefundWay.CARD);
        assertThat(sent.refund().state()).isEqualTo(RefundState.UNKNOWN);
        assertThat(back.books(GlAccount.REFUNDS_PAYABLE)).isEqualTo(-5_000);
        assertThat(back.books(GlAccount.CLEARING)).isEqualTo(5_000);
        MoneyFixture.misbehave("none", 1);
        reconcile();
        assertThat(now(sent).refund().state()).isEqualTo(RefundState.CONFIRMED);
        assertThat(back.books(GlAccount.REFUNDS_PAYABLE)).isZero();
        assertThat(back.books(GlAccount.CLEARING)).isZero();
        reconcile();
        assertThat(home.balance()).isZero();
    }

    @Test
    void aFailureThatTheGatewayRepeatsForEverIsFoundByItsNumber() {
        back.limit(100_000);
        var payment = back.paid(5_000);
        var form = back.form(payment, 5_000, RefundWay.CARD);
        MoneyFixture.misbehave("error_500", 1);
        var sent = CoreHarness.as(back.clerk, () -> back.refunds.request(form));
        assertThat(sent.refund().state()).as("the search for it failed").isEqualTo(RefundState.UNKNOWN);
        reconcile();
        assertThat(now(sent).refund().state()).isEqualTo(RefundState.CONFIRMED);
        assertThat(CoreHarness.as(back.clerk, () -> back.refunds.request(form))
                        .refund()
                        .id())
                .as("the same form gives the same refund")
                .isEqualTo(sent.refund().id());
        assertThat(back.books(GlAccount.CLEARING)).isZero();
    }

    @Test
    void whatTheGatewayNeverMadeIsOnTheAccountAgainAfterADay() {
        back.limit(100_000);
        var september = home.charge("2026-09-01", 5_000);
        var payment = back.paid(5_000);
        MoneyFixture.misbehave("error_500", 4);
        var sent = back.ask(payment, 5_000, RefundWay.CARD);
        MoneyFixture.misbehave("none", 1);
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofHours(24)));
        reconcile();
        assertThat(now(sent).refund().state()).isEqualTo(RefundState.FAILED);
        assertThat(home.balance()).isZero();
        assertThat(home.allocated(payment)).hasToString("[" + september + ":5000]");
    }

    @Test
    void aRefundThatComesBackIsOnTheAccountAgain() {
        back.limit(100_000);
        var payment = back.paid(5_000, "4000000000007726");
        var pending = back.ask(payment, 5_000, RefundWay.CARD);
        assertThat(pending.refund().state()).isEqualTo(RefundState.SENT);
        var refund = String.valueOf(pending.providerRefund());
        BackFixture.command("/sandbox/refunds/" + refund, "status=succeeded");
        assertThat(back.event("refund.updated", refund)).isEqualTo(HookAnswer.OK);
        assertThat(now(pending).refund().state()).isEqualTo(RefundState.CONFIRMED);
        BackFixture.command("/sandbox/refunds/" + refund, "status=failed");
        for (var i = 0; i < 3; i++) {
            assertThat(back.event("refund.failed", refund)).isEqualTo(HookAnswer.OK);
        }
        assertThat(now(pending).refund().state()).isEqualTo(RefundState.FAILED);
        assertThat(now(pending).failure()).isEqualTo("expired_or_canceled_card");
        assertThat(home.balance()).isEqualTo(-5_000);
        assertThat(back.books(GlAccount.CLEARING)).isEqualTo(5_000);
        var bank = back.ask(payment, 5_000, RefundWay.BANK);
        assertThat(bank.refund().state()).as("another way is free").isEqualTo(RefundState.APPROVED);
    }

    @Test
    void aTransferIsPaidOutByTheOfficeOrCalledOff() {
        back.limit(100_000);
        var payment = back.paid(5_000);
        refused(
                () -> CoreHarness.as(
                        back.clerk,
                        () -> back.refunds.request(new RequestRefund(
                                payment.payment().id(),
                                Money.ofMinor(1, "RUB"),
                                RefundReason.OTHER,
                                RefundWay.BANK,
                                " ",
                                "note",
                                "key-1"))),
                "refund.payee.missing");
        var first = back.ask(payment, 2_000, RefundWay.BANK);
        assertThat(first.refund().state()).isEqualTo(RefundState.APPROVED);
        var desk = CoreHarness.get(RefundDesk.class);
        done(() -> desk.transferred(first.refund().id()));
        assertThat(back.books(GlAccount.BANK)).isEqualTo(-2_000);
        assertThatThrownBy(() -> done(() -> desk.transferred(first.refund().id())))
                .isInstanceOf(RefundRejected.class);
        var second = back.ask(payment, 1_000, RefundWay.BANK);
        done(() -> desk.callOff(second.refund().id(), "wrong account number"));
        assertThat(now(second).refund().state()).isEqualTo(RefundState.FAILED);
        assertThat(home.balance()).isEqualTo(-3_000);
    }

    @Test
    void fiftyAtOnceNeverGiveBackMoreThanWasPaid() throws Exception {
        back.limit(1_000_000);
        home.charge("2026-09-01", 6_000);
        var payment = back.paid(10_000);
        var threads = Executors.newFixedThreadPool(10);
        var results = new ArrayList<Future<Boolean>>();
        for (var i = 0; i < 50; i++) {
            results.add(threads.submit(() -> {
                try {
                    back.ask(payment, 700, RefundWay.BANK);
                    return true;
                } catch (RefundRejected e) {
                    return false;
                }
            }));
        }
        var made = 0;
        for (var result : results) {
            made += result.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(made).isEqualTo(14);
        assertThat(back.books(GlAccount.REFUNDS_PAYABLE)).isEqualTo(-9_800);
        assertThat(home.balance()).isEqualTo(6_000 - 200);
    }

    @Test
    void whatWouldHappenIsShownBeforehand() {
        back.limit(1_000);
        home.charge("2026-09-01", 6_000);
        var october = home.charge("2026-10-01", 3_000);
        var payment = back.paid(10_000);
        var preview = CoreHarness.as(back.clerk, () -> CoreHarness.get(RefundPreviews.class)
                .of(payment.payment().id(), Money.ofMinor(2_500, "RUB")));
        assertThat(preview.most().minor()).isEqualTo(10_000);
        assertThat(preview.due().minor()).isEqualTo(1_500);
        assertThat(preview.secondPerson()).isTrue();
        assertThat(preview.byCard()).isTrue();
        assertThat(preview.reopened()).singleElement().satisfies(line -> {
            assertThat(line.charge().value()).isEqualTo(october);
            assertThat(line.amount().minor()).isEqualTo(1_500);
        });
    }

    private void reconcile() {
        CoreHarness.as(back.system, CoreHarness.get(RefundReconciliation.class)::askOpen);
    }

    private RefundDetails now(RefundDetails refund) {
        return CoreHarness.as(
                back.clerk, () -> back.refunds.details(refund.refund().id()));
    }

    private void done(Runnable work) {
        CoreHarness.as(home.accountant, () -> {
            work.run();
            return true;
        });
    }

    private static void refused(Callable<?> work, String key) {
        assertThatThrownBy(work::call).isInstanceOf(RefundRejected.class).hasMessageContaining(key);
    }
}
