package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.StoredBalances;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CreditsIT {

    private final MoneyFixture home = new MoneyFixture();

    @AfterEach
    void whatIsKeptOfAccountsIsWhatWasBooked() {
        StoredBalances.assertTrue(home.company.id().value());
    }

    @Test
    void aPaymentIsSpreadOverWhatCreditsLeave() {
        var september = home.charge("2026-09-01", 30_000);
        var october = home.charge("2026-10-01", 20_000);
        home.line("2026-11-01", -12_000, "CORRECTION", october, false);
        home.issued();
        assertThat(home.balance()).isEqualTo(38_000);
        var payment = pay(38_000);
        assertThat(home.allocated(payment)).hasToString("[" + september + ":30000, " + october + ":8000]");
        assertThat(payment.advance().isZero()).isTrue();
        assertThat(home.balance()).isZero();
        assertBooks(0, 0, 0);
    }

    @Test
    void aCreditForWhatIsPaidGoesToTheOldestOfItsServiceAndTheRestIsAnAdvance() {
        var september = home.charge("2026-09-01", 10_000);
        pay(10_000);
        home.charge("2026-10-01", 3_000);
        home.line("2026-10-01", 9_000, "REGULAR", null, true);
        home.line("2026-11-01", -5_000, "CORRECTION", september, false);
        home.issued();
        assertBooks(9_000, 0, -2_000);
        var december = home.charge("2026-12-01", 1_500);
        home.issued();
        assertBooks(9_000, 0, -500);
        assertThat(paidBy("credit_id", december)).hasToString("[1500]");
        home.issued();
        assertBooks(9_000, 0, -500);
        assertInvariant();
    }

    @Test
    void lateFeesAreOwedPaidLastAndGivenBack() {
        home.line("2026-08-01", 700, "LATE_FEE", null, false);
        var september = home.charge("2026-09-01", 10_000);
        assertThat(home.balance()).isEqualTo(10_700);
        var payment = pay(10_200);
        assertThat(home.allocated(payment)).asString().contains(september + ":10000", ":200");
        assertBooks(0, 500, 0);
        home.line("2026-10-01", -600, "LATE_FEE", null, false);
        home.issued();
        assertBooks(0, 0, -100);
        assertInvariant();
    }

    @Test
    void whateverHappensOpenLessAdvanceIsTheBalance() {
        var random = new Random(20_261_128);
        var charges = new ArrayList<Long>();
        var payments = new ArrayList<PaymentId>();
        for (var i = 0; i < 60; i++) {
            var minor = 100 + random.nextInt(5_000);
            var reserve = random.nextInt(4) == 0;
            var period = LocalDate.of(2024, 1, 1).plusMonths(i).toString();
            switch (random.nextInt(6)) {
                case 0, 1 -> charges.add(home.line(period, minor, "REGULAR", null, reserve));
                case 2 ->
                    home.line(
                            period,
                            -minor,
                            "CORRECTION",
                            charges.isEmpty() ? null : charges.get(random.nextInt(charges.size())),
                            reserve);
                case 3 -> home.line(period, random.nextBoolean() ? minor : -minor, "LATE_FEE", null, false);
                case 4 -> payments.add(pay(minor).payment().id());
                default -> {
                    if (!payments.isEmpty()) {
                        withdraw(home, payments.remove(0), 1 + random.nextInt(100));
                    }
                }
            }
            home.issued();
            assertInvariant();
        }
    }

    private static void withdraw(MoneyFixture home, PaymentId payment, long minor) {
        WithdrawalsIT.takeOut(home, payment, minor, NewId.next());
    }

    private void assertInvariant() {
        var tenant = home.company.id().value();
        var open =
                sum("select coalesce(sum(amount_minor), 0) - (select coalesce(sum(a.amount_minor), 0) from allocation a"
                        + " where a.tenant_id = " + tenant + ") from charge where amount_minor > 0 and tenant_id = "
                        + tenant);
        var paid =
                sum("select coalesce(sum(amount_minor - withdrawn_minor), 0) from payment where tenant_id = " + tenant);
        var credits = sum(
                "select coalesce(-sum(amount_minor), 0) from charge where amount_minor < 0 and tenant_id = " + tenant);
        var used = sum("select coalesce(sum(amount_minor), 0) from allocation where tenant_id = " + tenant);
        var advance = paid + credits - used;
        assertThat(open - advance).isEqualTo(home.balance());
        assertThat(-books(GlAccount.ADVANCES)).isEqualTo(advance);
        assertThat(books(GlAccount.RECEIVABLE) + books(GlAccount.LATE_FEES_DUE)).isEqualTo(open);
        assertThat(CoreHarness.column(
                        "select c.id from charge c join allocation a on a.tenant_id = c.tenant_id and a.charge_id = c.id"
                                + " where c.tenant_id = ? group by c.id, c.amount_minor having sum(a.amount_minor) > c.amount_minor",
                        tenant))
                .isEmpty();
        assertThat(home.books().balanced()).isTrue();
    }

    private static long sum(String query) {
        return ((Number) Objects.requireNonNull(CoreHarness.column(query).get(0))).longValue();
    }

    private List<?> paidBy(String source, long charge) {
        return CoreHarness.column(
                "select amount_minor from allocation where tenant_id = ? and charge_id = ? and " + source
                        + " is not null",
                home.company.id().value(),
                charge);
    }

    private void assertBooks(long receivable, long lateFees, long advances) {
        assertThat(books(GlAccount.RECEIVABLE)).isEqualTo(receivable);
        assertThat(books(GlAccount.LATE_FEES_DUE)).isEqualTo(lateFees);
        assertThat(books(GlAccount.ADVANCES)).isEqualTo(advances);
        assertThat(home.balance()).isEqualTo(receivable + lateFees + advances);
        assertThat(home.books().balanced()).isTrue();
    }

    private long books(GlAccount gl) {
        return home.books().rows().stream()
                .filter(r -> r.gl() == gl)
                .map(TrialBalance.Row::sum)
                .mapToLong(Money::minor)
                .sum();
    }

    private PaymentDetails pay(long minor) {
        var command = new RecordPayment(
                home.account,
                Money.ofMinor(minor, "RUB"),
                PaymentMethod.CASH,
                LocalDate.of(2026, 1, 1),
                "key-" + NewId.next());
        return CoreHarness.as(home.accountant, () -> home.payments.record(command));
    }
}
