package org.commonhold.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    @Property
    void instalmentsAddUpToTheDebtAndDifferByOneUnitAtMost(
            @ForAll @LongRange(min = 36, max = 100_000_000) long minor,
            @ForAll @IntRange(min = 2, max = 36) int parts) {
        var plan = PlanRules.divide(rub(minor), parts, TODAY);
        assertThat(plan).hasSize(parts);
        assertThat(plan.stream().mapToLong(i -> i.amount().minor()).sum()).isEqualTo(minor);
        var sums = plan.stream().mapToLong(i -> i.amount().minor()).summaryStatistics();
        assertThat(sums.getMax() - sums.getMin()).isLessThanOrEqualTo(1);
    }

    @Test
    void amonthThatLacksTheDayTakesItsLast() {
        assertThat(PlanRules.divide(rub(300), 3, TODAY))
                .extracting(Instalment::dueOn)
                .containsExactly(TODAY, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    }

    @Test
    void whatIsPaidMeetsOneInstalmentAfterTheOther() {
        var plan = PlanRules.paid(PlanRules.divide(rub(300), 3, TODAY), rub(150));
        assertThat(plan).extracting(i -> i.paid().minor()).containsExactly(100L, 50L, 0L);
    }

    @Test
    void aPlanIsBrokenWhenTheGraceOfAnInstalmentIsOver() {
        var plan = PlanRules.paid(PlanRules.divide(rub(300), 3, TODAY), rub(99));
        assertThat(PlanRules.stateOn(TODAY.plusDays(5), plan, 5)).isEqualTo(PlanState.ACTIVE);
        assertThat(PlanRules.stateOn(TODAY.plusDays(6), plan, 5)).isEqualTo(PlanState.BROKEN);
        var inTime = PlanRules.paid(plan, rub(100));
        assertThat(PlanRules.stateOn(TODAY.plusDays(6), inTime, 5)).isEqualTo(PlanState.ACTIVE);
        assertThat(PlanRules.stateOn(TODAY.plusDays(400), PlanRules.paid(plan, rub(300)), 0))
                .isEqualTo(PlanState.KEPT);
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        assertThat(fields(new MakePlan(new AccountId(1), 1, TODAY.minusDays(1), 31, " ", "k"), 100))
                .containsExactly("instalments", "firstDue", "graceDays", "reason");
        assertThat(fields(new MakePlan(new AccountId(1), 37, TODAY.plusDays(61), -1, "x".repeat(501), "k"), 100))
                .containsExactly("instalments", "firstDue", "graceDays", "reason");
        assertThat(fields(new MakePlan(new AccountId(1), 3, TODAY, 0, "agreed", "k"), 0))
                .containsExactly("account");
        assertThat(fields(new MakePlan(new AccountId(1), 3, TODAY, 0, "agreed", "k"), 2))
                .containsExactly("instalments");
        assertThat(fields(new MakePlan(new AccountId(1), 3, TODAY.plusDays(60), 30, "x".repeat(500), "k"), 3))
                .isEmpty();
    }

    private static List<String> fields(MakePlan command, long owed) {
        return PlanRules.judge(command, rub(owed), TODAY).stream()
                .map(Problem::field)
                .toList();
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
