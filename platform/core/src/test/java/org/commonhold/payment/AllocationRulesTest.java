package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.Money;
import org.junit.jupiter.api.Test;

class AllocationRulesTest {

    private static final OpenCharge OCTOBER = charge(5, "2026-11-10", 10_000);
    private static final OpenCharge OCTOBER_SECOND = charge(6, "2026-11-10", 500);
    private static final OpenCharge SEPTEMBER = charge(9, "2026-10-10", 3_000);

    @Test
    void paysWhatIsDueFirstWhateverTheOrderOfTheList() {
        assertThat(AllocationRules.oldestFirst(rub(5_000), List.of(OCTOBER_SECOND, OCTOBER, SEPTEMBER)))
                .containsExactly(new Share(9, false, rub(3_000)), new Share(5, false, rub(2_000)));
    }

    @Test
    void paysTheEarlierChargeOfTheSameDayFirst() {
        assertThat(AllocationRules.oldestFirst(rub(10_100), List.of(OCTOBER_SECOND, OCTOBER)))
                .containsExactly(new Share(5, false, rub(10_000)), new Share(6, false, rub(100)));
    }

    @Test
    void leavesTheRestAsAnAdvance() {
        var shares = AllocationRules.oldestFirst(rub(20_000), List.of(OCTOBER, SEPTEMBER));
        assertThat(AllocationRules.sum(rub(0), shares)).isEqualTo(rub(13_000));
    }

    @Test
    void withoutChargesEverythingIsAnAdvance() {
        assertThat(AllocationRules.oldestFirst(rub(20_000), List.of())).isEmpty();
    }

    @Test
    void aChargeThatIsPaidTakesNothing() {
        assertThat(AllocationRules.oldestFirst(rub(100), List.of(charge(1, "2026-01-01", 0), SEPTEMBER)))
                .containsExactly(new Share(9, false, rub(100)));
    }

    @Test
    void tellsWhatIsOpenAfterwards() {
        var charges = List.of(SEPTEMBER, OCTOBER);
        var shares = AllocationRules.oldestFirst(rub(4_000), charges);
        assertThat(AllocationRules.after(charges, shares)).containsExactly(charge(5, "2026-11-10", 9_000));
    }

    @Test
    void lateFeesArePaidAfterEverythingElse() {
        var fee = new OpenCharge(1, true, LocalDate.parse("2026-01-10"), rub(500));
        var debt = new OpenCharge(2, false, LocalDate.parse("2026-03-10"), rub(1_000));
        assertThat(AllocationRules.oldestFirst(rub(1_200), List.of(fee, debt)))
                .containsExactly(new Share(2, false, rub(1_000)), new Share(1, true, rub(200)));
    }

    private static OpenCharge charge(long id, String dueOn, long open) {
        return new OpenCharge(id, false, LocalDate.parse(dueOn), rub(open));
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
