package org.commonhold.latefee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commonhold.latefee.LateRules.Bill;
import org.commonhold.latefee.LateRules.Paid;
import org.junit.jupiter.api.Test;

class LateRulesTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 10);
    private static final LocalDate LAST_FREE = LocalDate.of(2026, 3, 12);
    private static final LocalDate BEFORE = LocalDate.of(2026, 2, 28);
    private static final int FIRST_DAY = 31;

    @Test
    void paidOnTheLastDayThatCostsNothingIsNotLateADayLaterIs() {
        assertThat(late(new Paid(1, LAST_FREE, 500))).isEmpty();
        assertThat(late(new Paid(1, LAST_FREE.plusDays(1), 500))).containsExactly(1L);
    }

    @Test
    void whatIsMissingIsLateAndAnotherAccountsMoneyDoesNotHelp() {
        assertThat(late(new Paid(1, DUE, 499))).containsExactly(1L);
        assertThat(late(new Paid(1, DUE, 499), new Paid(2, DUE, 1))).containsExactly(1L);
        assertThat(late(new Paid(1, DUE, 300), new Paid(1, DUE, 200))).isEmpty();
    }

    @Test
    void whatWasPaidOnTheDayOfTheBillIsInIt() {
        assertThat(late(new Paid(1, ISSUED, 500))).containsExactly(1L);
        assertThat(late(new Paid(1, ISSUED.plusDays(1), 500))).isEmpty();
    }

    @Test
    void whatWasPaidLateBeforeTheMonthHasBeenReckonedThen() {
        var bills = List.of(new Bill(1, ISSUED, DUE, 500, 0));
        var payment = List.of(new Paid(1, LAST_FREE.plusDays(5), 500));
        assertThat(LateRules.late(bills, payment, FIRST_DAY, LAST_FREE.plusDays(5)))
                .isEmpty();
        assertThat(LateRules.late(bills, payment, FIRST_DAY, LAST_FREE.plusDays(4)))
                .containsExactly(1L);
    }

    @Test
    void aBillThatTheNextOneFoundPaidInTimeIsNotLookedAtAgain() {
        var bill = new Bill(1, ISSUED, DUE, 500, 0);
        var other = new Bill(2, ISSUED, DUE, 500, 0);
        var next = new Bill(1, ISSUED.plusMonths(1), DUE.plusMonths(1), 700, 500);
        var asOf = LAST_FREE.plusDays(1);
        assertThat(LateRules.doubtful(List.of(bill, next, other), FIRST_DAY, asOf))
                .containsExactly(other);
        assertThat(LateRules.doubtful(List.of(bill, other), FIRST_DAY, LAST_FREE))
                .isEmpty();
        var little = new Bill(1, next.issuedOn(), next.dueOn(), 700, 499);
        var tooLate = new Bill(1, LAST_FREE.plusDays(1), next.dueOn(), 700, 500);
        assertThat(LateRules.doubtful(List.of(bill, little), FIRST_DAY, asOf)).containsExactly(bill);
        assertThat(LateRules.doubtful(List.of(bill, tooLate), FIRST_DAY, asOf)).containsExactly(bill);
    }

    private static Set<Long> late(Paid... payments) {
        return LateRules.late(List.of(new Bill(1, ISSUED, DUE, 500, 0)), List.of(payments), FIRST_DAY, BEFORE);
    }
}
