package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.InTransaction;
import org.commonhold.testing.StoredBalances;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WithdrawalsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final MoneyFixture home = new MoneyFixture();

    @AfterEach
    void whatIsKeptOfAccountsIsWhatWasBooked() {
        StoredBalances.assertTrue(home.company.id().value());
        assertThat(home.books().balanced()).isTrue();
    }

    @Test
    void theAdvanceLeavesFirstThenWhatIsDueLastIsOpenAgain() {
        var september = home.charge("2026-09-01", 6_000);
        var october = home.charge("2026-10-01", 3_000);
        var payment = pay(10_000);
        var taken = takeOut(home, payment.payment().id(), 5_000, NewId.next());
        assertThat(taken.released()).isEqualTo(Money.ofMinor(4_000, "RUB"));
        assertThat(home.allocated(payment)).hasToString("[" + september + ":5000]");
        assertThat(home.details(payment).advance().isZero()).isTrue();
        assertThat(home.balance()).isEqualTo(4_000);
        assertThat(books(GlAccount.RECEIVABLE)).isEqualTo(4_000);
        assertThat(books(GlAccount.REFUNDS_PAYABLE)).isEqualTo(-5_000);
        pay(4_000);
        assertThat(CoreHarness.column(
                        "select sum(amount_minor) from allocation where tenant_id = ? and charge_id in (?, ?)",
                        home.company.id().value(),
                        september,
                        october))
                .hasToString("[9000]");
        assertThat(home.balance()).isZero();
    }

    @Test
    void whatDidNotLeaveAfterAllPaysAgain() {
        var september = home.charge("2026-09-01", 6_000);
        var payment = pay(6_000);
        var refund = NewId.next();
        takeOut(home, payment.payment().id(), 6_000, refund);
        assertThat(home.balance()).isEqualTo(6_000);
        var amount = Money.ofMinor(6_000, "RUB");
        inTransaction(home, () -> {
            CoreHarness.get(Ledger.class)
                    .post(new PostEntry(
                            EntryKind.GIVEN_BACK,
                            SourceKind.REFUND,
                            refund,
                            DAY,
                            List.of(
                                    EntryLine.of(GlAccount.REFUNDS_PAYABLE, amount),
                                    EntryLine.of(GlAccount.ADVANCES, home.account, amount.negated()))));
            CoreHarness.get(Withdrawals.class).giveBack(payment.payment().id(), amount);
            return amount;
        });
        assertThat(home.balance()).isZero();
        assertThat(home.allocated(payment)).hasToString("[" + september + ":6000]");
        assertThat(books(GlAccount.RECEIVABLE)).isZero();
        assertThat(books(GlAccount.ADVANCES)).isZero();
    }

    @Test
    void moreThanIsLeftIsRefusedAndNothingChanges() {
        var payment = pay(6_000);
        takeOut(home, payment.payment().id(), 5_000, NewId.next());
        for (var wrong : List.of(1_001L, 0L, -5L)) {
            assertThatThrownBy(() -> takeOut(home, payment.payment().id(), wrong, NewId.next()))
                    .isInstanceOf(PaymentRejected.class);
        }
        assertThat(home.balance()).isEqualTo(-1_000);
    }

    static Withdrawal takeOut(MoneyFixture home, PaymentId payment, long minor, long refund) {
        var amount = Money.ofMinor(minor, "RUB");
        return inTransaction(home, () -> {
            var taken = CoreHarness.get(Withdrawals.class).take(payment, amount, SourceKind.REFUND, refund);
            CoreHarness.get(Ledger.class)
                    .post(new PostEntry(
                            EntryKind.REFUND,
                            SourceKind.REFUND,
                            refund,
                            DAY,
                            List.of(
                                    EntryLine.of(GlAccount.ADVANCES, taken.account(), amount),
                                    EntryLine.of(GlAccount.REFUNDS_PAYABLE, amount.negated()))));
            return taken;
        });
    }

    private static <T> T inTransaction(MoneyFixture home, Callable<T> work) {
        return CoreHarness.as(
                home.accountant, () -> CoreHarness.get(InTransaction.class).call(work));
    }

    private PaymentDetails pay(long minor) {
        var command = new RecordPayment(
                home.account, Money.ofMinor(minor, "RUB"), PaymentMethod.CASH, DAY, "key-" + NewId.next());
        return CoreHarness.as(home.accountant, () -> home.payments.record(command));
    }

    private long books(GlAccount gl) {
        return home.books().rows().stream()
                .filter(r -> r.gl() == gl)
                .map(TrialBalance.Row::sum)
                .mapToLong(Money::minor)
                .sum();
    }
}
