package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.Rejected;
import org.commonhold.latefee.LateFee;
import org.commonhold.latefee.LateFees;
import org.commonhold.plan.InstalmentPlans;
import org.commonhold.plan.MakePlan;
import org.commonhold.plan.PlanId;
import org.commonhold.plan.PlanState;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class InstalmentPlansIT {

    private final MoneyFixture home = new MoneyFixture();
    private final InstalmentPlans plans = CoreHarness.get(InstalmentPlans.class);
    private final LocalDate today = CoreHarness.as(
            home.accountant, () -> CoreHarness.get(Payments.class).today());

    InstalmentPlansIT() {
        home.charge(today.minusDays(200).toString(), 60_000);
        home.charge(today.minusDays(170).toString(), 30_000);
    }

    @Test
    void aPlanDividesWhatIsDueAndEndsWhenItIsPaid() {
        var plan = make(3);
        pay(50_000);
        var details = CoreHarness.as(home.accountant, () -> plans.details(plan));
        assertThat(details.instalments()).extracting(i -> i.paid().minor()).containsExactly(30_000L, 20_000L, 0L);
        assertThat(review()).isZero();
        pay(40_000);
        assertThat(review()).isOne();
        assertThat(state(plan)).isEqualTo(PlanState.KEPT);
        assertThat(CoreHarness.as(home.owner, () -> plans.mine(home.account))).hasSize(1);
    }

    @Test
    void noLateFeeGrowsWhileItIsKeptAndItIsWhatItWasWhenItIsBroken() {
        var before = fee(today);
        var later = today.plusDays(40);
        var without = fee(later);
        assertThat(without).isGreaterThan(before);
        assertThat(before).isPositive();
        var plan = make(3);
        assertThat(fee(later)).isEqualTo(before);
        assertThatThrownBy(() -> make(3)).isInstanceOf(Rejected.class);
        CoreHarness.sql(
                "update plan_instalment set due_on = ? where tenant_id = ? and number = 1",
                today.minusDays(6),
                home.company.id().value());
        assertThat(review()).isOne();
        assertThat(state(plan)).isEqualTo(PlanState.BROKEN);
        assertThat(fee(later)).isEqualTo(without);
        var again = make(2);
        assertThat(fee(later)).isEqualTo(before);
        CoreHarness.as(home.accountant, () -> {
            plans.cancel(again, "asked by the owner");
            return again;
        });
        assertThat(fee(later)).isEqualTo(without);
    }

    private PlanId make(int instalments) {
        return CoreHarness.as(
                home.accountant,
                () -> plans.make(new MakePlan(home.account, instalments, today, 5, "No 7", "key-" + NewId.next())));
    }

    private PlanState state(PlanId plan) {
        return CoreHarness.as(home.accountant, () -> plans.details(plan)).plan().state();
    }

    private int review() {
        return CoreHarness.as(home.accountant, plans::review);
    }

    private long fee(LocalDate asOf) {
        return CoreHarness.as(
                        home.accountant, () -> CoreHarness.get(LateFees.class).toDate(home.account, asOf))
                .stream()
                .map(LateFee::amount)
                .mapToLong(Money::minor)
                .sum();
    }

    private void pay(long minor) {
        var command = new RecordPayment(
                home.account, Money.ofMinor(minor, "RUB"), PaymentMethod.CASH, today, "key-" + NewId.next());
        CoreHarness.as(home.accountant, () -> home.payments.record(command));
    }
}
