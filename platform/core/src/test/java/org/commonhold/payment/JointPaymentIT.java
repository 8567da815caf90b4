package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.security.Actor;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.StoredBalances;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One session pays several accounts: all of them or none. */
class JointPaymentIT {

    private final MoneyFixture home = new MoneyFixture();
    private final AccountId garage = home.second(5_000);

    @AfterEach
    void behave() {
        MoneyFixture.misbehave("none", 1);
        CoreHarness.clock().reset();
        StoredBalances.assertTrue(home.company.id().value());
    }

    @Test
    void paysBothAccountsWithOneSessionAndAReceiptEach() {
        home.charge("2026-09-01", 30_000);
        var begun = begin("one", 30_000, 5_000);
        assertThat(begun.payment().state()).isEqualTo(PaymentState.PENDING);
        assertThat(begun.parts()).hasSize(2);
        var body = MoneyFixture.event(MoneyFixture.pay(begun));
        assertThat(home.deliver(body)).isEqualTo(HookAnswer.OK);
        assertThat(home.deliver(body.replace("evt_", "evt_again"))).isEqualTo(HookAnswer.OK);
        var paid = home.details(begun);
        assertThat(paid.parts()).allSatisfy(part -> {
            var row = row(part.payment());
            assertThat(row.state()).isEqualTo(PaymentState.PAID);
            assertThat(row.amount()).isEqualTo(part.amount());
            assertThat(row.receiptNumber()).isEqualTo(part.receiptNumber());
        });
        assertThat(paid.parts().stream().map(PaymentDetails.Part::receiptNumber))
                .containsExactlyInAnyOrder(1L, 2L);
        assertThat(balance(home.account)).isZero();
        assertThat(balance(garage)).isZero();
        assertThat(home.count("outbox_message")).as("a receipt each").isEqualTo(2);
        assertThat(CoreHarness.column(
                        "select provider_payment_id from payment where tenant_id = ? and provider_payment_id is not null",
                        home.company.id().value()))
                .as("refunds go against the one payment of the provider")
                .hasSize(1)
                .doesNotContainNull();
        assertThat(home.books().balanced()).isTrue();
        assertThat(home.books().rows())
                .contains(new TrialBalance.Row(GlAccount.CLEARING, Money.ofMinor(35_000, "RUB")));
    }

    @Test
    void theSameFormGivesTheSamePaymentAndAnotherSumIsRefused() throws Exception {
        home.charge("2026-09-01", 30_000);
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<PaymentDetails> call = () -> begin("twice", 30_000, 5_000);
            for (var result :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> call).toList())) {
                assertThat(result.get().parts()).hasSize(2);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(home.count("payment")).isEqualTo(2);
        assertThatThrownBy(() -> begin("twice", 30_000, 4_000)).hasMessageContaining("payment.requestKey.used");
        assertThatThrownBy(() -> begin("other", 10_000, 5_000))
                .as("the garage's sum is on its way")
                .hasMessageContaining("payment.duplicate");
    }

    @Test
    void anotherSumHoldsAllOfThem() {
        home.charge("2026-09-01", 30_000);
        var begun = begin("held", 30_000, 5_000);
        CoreHarness.sql(
                "update payment set amount_minor = 4999 where tenant_id = ? and amount_minor = 5000",
                home.company.id().value());
        MoneyFixture.pay(begun);
        assertThat(home.ask(begun).payment().state()).isEqualTo(PaymentState.MISMATCH);
        assertThat(home.details(begun).parts())
                .allSatisfy(p -> assertThat(row(p.payment()).state()).isEqualTo(PaymentState.MISMATCH));
        assertThat(home.count("allocation")).isZero();
        assertThat(balance(garage)).isEqualTo(5_000);
    }

    @Test
    void aLostAnswerIsAskedForOnceAndEndsAllOfThem() {
        home.charge("2026-09-01", 30_000);
        MoneyFixture.misbehave("drop_answer", 4);
        var begun = begin("lost", 30_000, 5_000);
        assertThat(begun.parts())
                .allSatisfy(p -> assertThat(row(p.payment()).state()).isEqualTo(PaymentState.UNKNOWN));
        MoneyFixture.misbehave("none", 1);
        var part = begun.parts().stream()
                .filter(p -> !p.payment().equals(begun.payment().id()))
                .findFirst()
                .orElseThrow();
        var asked = CoreHarness.as(home.owner, () -> home.payments.ask(part.payment()));
        assertThat(asked.payment().state()).as("by way of the lead").isEqualTo(PaymentState.PENDING);
        MoneyFixture.pay(asked);
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofMinutes(2)));
        var ended = CoreHarness.as(Actor.system(home.company.id()), () -> CoreHarness.get(PaymentReconciliation.class)
                .askPending());
        assertThat(ended).as("sessions asked about").isEqualTo(1);
        assertThat(balance(home.account)).isZero();
        assertThat(balance(garage)).isZero();
    }

    @Test
    void aClosedSessionEndsAllOfThem() {
        home.charge("2026-09-01", 30_000);
        var begun = begin("closed", 30_000, 5_000);
        home.close(Objects.requireNonNull(begun.checkoutUrl()).replaceFirst(".*/", ""));
        home.ask(begun);
        assertThat(begun.parts())
                .allSatisfy(p -> assertThat(row(p.payment()).state()).isEqualTo(PaymentState.EXPIRED));
    }

    @Test
    void nobodyPaysASecondAccountThatIsNotTheirs() {
        assertThatThrownBy(() -> CoreHarness.as(home.neighbour, () -> home.payments.begin(form("n", 100, 100))))
                .isInstanceOf(NotFound.class);
        assertThat(home.count("payment")).isZero();
    }

    private PaymentRow row(PaymentId id) {
        return CoreHarness.as(home.owner, () -> home.payments.details(id)).payment();
    }

    private long balance(AccountId account) {
        return CoreHarness.as(home.owner, () -> CoreHarness.get(Ledger.class).balance(account))
                .minor();
    }

    private PaymentDetails begin(String key, long flat, long second) {
        return CoreHarness.as(home.owner, () -> home.payments.begin(form(key, flat, second)));
    }

    private StartPayment form(String key, long flat, long second) {
        var parts = List.of(
                new PaymentPart(home.account, Money.ofMinor(flat, "RUB")),
                new PaymentPart(garage, Money.ofMinor(second, "RUB")));
        return new StartPayment(parts, key + home.hook, MoneyFixture.BACK, false, false);
    }
}
