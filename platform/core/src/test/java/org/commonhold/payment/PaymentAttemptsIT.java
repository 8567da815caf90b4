package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.security.Actor;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.FaultySql;
import org.commonhold.testing.StoredBalances;
import org.commonhold.today.StaffTask;
import org.commonhold.today.StaffToday;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An attempt whose answer is lost, late or wrong: asked about, never guessed, and shown to who must know. */
class PaymentAttemptsIT {

    private final MoneyFixture home = new MoneyFixture();

    @AfterEach
    void behave() {
        FaultySql.heal();
        MoneyFixture.misbehave("none", 1);
        CoreHarness.clock().reset();
        StoredBalances.assertTrue(home.company.id().value());
        assertThat(home.books().balanced()).isTrue();
    }

    @Test
    void whileOneIsUnknownASecondOneBeginsOnlyWhenThePayerWasTold() {
        home.charge("2026-09-01", 30_000);
        MoneyFixture.misbehave("drop_answer", 1_000);
        assertThat(home.begin(30_000).payment().state()).isEqualTo(PaymentState.UNKNOWN);
        MoneyFixture.misbehave("none", 1);
        later(Duration.ofHours(2));
        for (var amount : List.of(30_000L, 10_000L)) {
            assertThatThrownBy(() -> home.begin(amount))
                    .isInstanceOfSatisfying(PaymentRejected.class, refused -> assertThat(refused.problems())
                            .singleElement()
                            .satisfies(problem -> {
                                assertThat(problem.key()).isEqualTo("payment.unresolved");
                                assertThat(problem.field()).isEqualTo("again");
                            }));
        }
        var told = new StartPayment(
                home.account, Money.ofMinor(10_000, "RUB"), "key-" + NewId.next(), MoneyFixture.BACK, false, true);
        assertThat(CoreHarness.as(home.owner, () -> home.payments.begin(told))
                        .payment()
                        .state())
                .isEqualTo(PaymentState.PENDING);
    }

    @Test
    void aFailureThatTheGatewayKeepsUnderTheKeyIsFoundByTheNumber() {
        home.charge("2026-09-01", 30_000);
        MoneyFixture.misbehave("saved_500", 1);
        var payment = home.begin(30_000);
        assertThat(payment.payment().state()).isEqualTo(PaymentState.PENDING);
        assertThat(home.sessions()).isEqualTo(1);
        MoneyFixture.pay(payment);
        assertThat(home.ask(payment).payment().state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void anAttemptThatTheGatewayNeverHeardOfEndsWithinAQuarterOfAnHour() {
        home.charge("2026-09-01", 30_000);
        MoneyFixture.misbehave("error_500", 1_000);
        var payment = home.begin(30_000);
        assertThat(payment.payment().state()).isEqualTo(PaymentState.UNKNOWN);
        later(Duration.ofMinutes(40));
        round();
        assertThat(home.details(payment).payment().state()).isEqualTo(PaymentState.UNKNOWN);
        assertThat(tasks()).containsExactly(StaffTask.Kind.PAYMENT_UNCLEAR);
        MoneyFixture.misbehave("none", 1);
        assertThat(round()).isEqualTo(1);
        assertThat(home.details(payment).payment().state()).isEqualTo(PaymentState.EXPIRED);
        assertThat(home.sessions()).isZero();
        assertThat(tasks()).isEmpty();
        assertThat(home.begin(30_000).payment().state()).isEqualTo(PaymentState.PENDING);
    }

    @Test
    void aGatewayThatIsAwayIsLeftAloneAfterThreeQuestions() {
        home.charge("2026-09-01", 30_000);
        var begun = List.of(home.begin(1_000), home.begin(2_000), home.begin(3_000), home.begin(4_000));
        later(Duration.ofMinutes(2));
        MoneyFixture.misbehave("error_500", 4);
        round();
        var never = CoreHarness.column(
                "select id from payment where tenant_id = ? and asked_at < ?",
                home.company.id().value(),
                java.time.LocalDateTime.ofInstant(
                        CoreHarness.clock().instant().minusSeconds(60), java.time.ZoneOffset.UTC));
        assertThat(never).as("not asked in this round").hasSize(1);
        MoneyFixture.misbehave("none", 1);
        begun.forEach(MoneyFixture::pay);
        later(Duration.ofMinutes(1));
        assertThat(round()).isEqualTo(4);
        assertThat(home.balance()).isEqualTo(20_000);
    }

    @Test
    void whoHasProbablyLeftIsAskedAboutEveryQuarterOfAnHour() {
        home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        later(Duration.ofHours(1));
        round();
        MoneyFixture.pay(payment);
        later(Duration.ofMinutes(10));
        assertThat(round()).isZero();
        later(Duration.ofMinutes(6));
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void whatCannotBeBookedIsShownAndBookedLater() {
        home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        var body = MoneyFixture.event(MoneyFixture.pay(payment));
        FaultySql.dieAt(12);
        assertThatThrownBy(() -> home.deliver(body)).isInstanceOf(RuntimeException.class);
        FaultySql.heal();
        assertThat(home.count("gateway_event")).isZero();
        assertThat(home.details(payment).payment().state()).isEqualTo(PaymentState.PENDING);
        assertThat(tasks()).containsExactly(StaffTask.Kind.PAYMENT_UNCLEAR);
        assertThat(home.deliver(body)).isEqualTo(HookAnswer.OK);
        assertThat(home.details(payment).payment().state()).isEqualTo(PaymentState.PAID);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void aSumThatIsNotTheOneAskedForIsATask() {
        home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        CoreHarness.sql(
                "update payment set currency = 'EUR' where id = ?",
                payment.payment().id().value());
        MoneyFixture.pay(payment);
        assertThat(home.ask(payment).payment().state()).isEqualTo(PaymentState.MISMATCH);
        assertThat(home.count("allocation")).isZero();
        assertThat(tasks()).containsExactly(StaffTask.Kind.PAYMENT_HELD);
    }

    @Test
    void aBankThatAnswersDaysLaterIsWaitedFor() {
        home.charge("2026-09-01", 30_000);
        home.takesAtTheGateway("sepa_debit");
        var good = home.begin(10_000);
        var bad = home.begin(20_000);
        var goodSession = MoneyFixture.leaveToTheBank(good);
        var badSession = MoneyFixture.leaveToTheBank(bad);
        assertThat(home.ask(good).payment().state()).isEqualTo(PaymentState.PENDING);
        MoneyFixture.bankSays(goodSession, "succeeded");
        MoneyFixture.bankSays(badSession, "failed");
        assertThat(home.ask(good).payment().state()).isEqualTo(PaymentState.PAID);
        assertThat(home.ask(bad).payment().state()).isEqualTo(PaymentState.EXPIRED);
        assertThat(home.balance()).isEqualTo(20_000);
    }

    private List<StaffTask.Kind> tasks() {
        return CoreHarness.as(
                        home.accountant, () -> CoreHarness.get(StaffToday.class).tasks())
                .stream()
                .map(StaffTask::kind)
                .filter(kind -> kind == StaffTask.Kind.PAYMENT_HELD || kind == StaffTask.Kind.PAYMENT_UNCLEAR)
                .toList();
    }

    private int round() {
        return CoreHarness.as(Actor.system(home.company.id()), () -> CoreHarness.get(PaymentReconciliation.class)
                .askPending());
    }

    private static void later(Duration time) {
        Instant now = CoreHarness.clock().instant();
        CoreHarness.clock().moveTo(now.plus(time));
    }
}
