package org.commonhold.latefee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.PricedService.Fund;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 15);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 15);

    @Test
    void whatWasPaidAboveALoweredLineMeetsTheOldestDebtOnItsDay() {
        var lowered = debt(MARCH, 70, paid(MARCH, 100));
        var settled = Settling.settle(List.of(lowered, debt(APRIL, 100), debt(MAY, 100)));

        assertThat(settled.get(0).payments()).containsExactly(paid(MARCH, 70));
        assertThat(settled.get(1).payments()).containsExactly(paid(MARCH, 30));
        assertThat(settled.get(2).payments()).isEmpty();
    }

    @Test
    void aCreditMeetsTheOldestDebt() {
        var settled = Settling.settle(List.of(debt(APRIL, 100), debt(MAY, -40)));

        assertThat(settled).hasSize(1);
        assertThat(settled.get(0).openOn(MAY.plusDays(1))).isEqualTo(rub(60));
    }

    @Test
    void aCreditMeetsItsServiceBeforeAnOlderDebtOfAnother() {
        var lift = new Debt("LIFT", Fund.OPERATING, MARCH, rub(100), List.of());
        var settled = Settling.settle(List.of(lift, debt(APRIL, 30), debt(MAY, -40)));

        assertThat(settled.get(0).payments()).containsExactly(paid(MAY, 10));
        assertThat(settled.get(1).payments()).containsExactly(paid(MAY, 30));
    }

    @Test
    void aCreditNeverMeetsAnotherFund() {
        var capital = new Debt("CAPITAL", Fund.RESERVE, MARCH, rub(100), List.of());
        var settled = Settling.settle(List.of(capital, debt(MAY, -40)));

        assertThat(settled).containsExactly(capital);
    }

    @Test
    void debtsWithoutCreditsStayAsTheyAre() {
        var debts = List.of(debt(APRIL, 100, paid(MAY, 30)), debt(MAY, 100));
        assertThat(Settling.settle(debts)).isEqualTo(debts);
    }

    private static Debt debt(LocalDate dueOn, long minor, Debt.Paid... payments) {
        return new Debt("CARE", Fund.OPERATING, dueOn, rub(minor), List.of(payments));
    }

    private static Debt.Paid paid(LocalDate on, long minor) {
        return new Debt.Paid(on, rub(minor));
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
