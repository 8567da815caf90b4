package org.commonhold.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.rulepack.Rule;
import org.commonhold.rulepack.TestBooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocationRulesTest {

    private static final Claim CARE = new Claim(1, "OPERATING", false);
    private static final Claim LIFT = new Claim(2, "OPERATING", false);
    private static final Claim CAPITAL = new Claim(3, "RESERVE", false);
    private static final OpenCharge OCTOBER = charge(5, "2026-11-10", 10_000);
    private static final OpenCharge OCTOBER_SECOND = charge(6, "2026-11-10", 500);
    private static final OpenCharge SEPTEMBER = charge(9, "2026-10-10", 3_000);

    @Test
    void paysWhatIsDueFirstWhateverTheOrderOfTheList() {
        assertThat(AllocationRules.pay(rub(5_000), List.of(OCTOBER_SECOND, OCTOBER, SEPTEMBER), PayingOrder.USUAL))
                .containsExactly(new Share(9, false, rub(3_000)), new Share(5, false, rub(2_000)));
    }

    @Test
    void paysTheEarlierChargeOfTheSameDayFirst() {
        assertThat(AllocationRules.pay(rub(10_100), List.of(OCTOBER_SECOND, OCTOBER), PayingOrder.USUAL))
                .containsExactly(new Share(5, false, rub(10_000)), new Share(6, false, rub(100)));
    }

    @Test
    void leavesTheRestAsAnAdvance() {
        var shares = AllocationRules.pay(rub(20_000), List.of(OCTOBER, SEPTEMBER), PayingOrder.USUAL);
        assertThat(AllocationRules.sum(rub(0), shares)).isEqualTo(rub(13_000));
    }

    @Test
    void withoutChargesEverythingIsAnAdvance() {
        assertThat(AllocationRules.pay(rub(20_000), List.of(), PayingOrder.USUAL))
                .isEmpty();
    }

    @Test
    void aChargeThatIsPaidTakesNothing() {
        assertThat(AllocationRules.pay(rub(100), List.of(charge(1, "2026-01-01", 0), SEPTEMBER), PayingOrder.USUAL))
                .containsExactly(new Share(9, false, rub(100)));
    }

    @Test
    void tellsWhatIsOpenAfterwards() {
        var charges = List.of(SEPTEMBER, OCTOBER);
        var shares = AllocationRules.pay(rub(4_000), charges, PayingOrder.USUAL);
        assertThat(AllocationRules.after(charges, shares)).containsExactly(charge(5, "2026-11-10", 9_000));
    }

    @Test
    void lateFeesArePaidAfterEverythingElse() {
        var fee = new OpenCharge(1, new Claim(1, "OPERATING", true), LocalDate.parse("2026-01-10"), rub(500));
        var debt = charge(2, "2026-03-10", 1_000);
        assertThat(AllocationRules.pay(rub(1_200), List.of(fee, debt), PayingOrder.USUAL))
                .containsExactly(new Share(2, false, rub(1_000)), new Share(1, true, rub(200)));
    }

    /** Owed: a late fee of 25, 300 due in January, 300 in February; 350 are paid. Legal costs and interest are no lines of ours. */
    @Test
    void floridaPaysLateFeesFirstCaliforniaAndRussiaLast() {
        var charges = List.of(
                charge(1, "2026-01-31", 30_000),
                charge(2, "2026-02-28", 30_000),
                new OpenCharge(3, new Claim(1, "OPERATING", true), LocalDate.parse("2026-02-28"), rub(2_500)));
        assertThat(AllocationRules.pay(rub(35_000), charges, order("US-FL")))
                .containsExactly(
                        new Share(3, true, rub(2_500)),
                        new Share(1, false, rub(30_000)),
                        new Share(2, false, rub(2_500)));
        for (var pack : List.of("US-CA", "RU")) {
            assertThat(AllocationRules.pay(rub(35_000), charges, order(pack)))
                    .as(pack)
                    .containsExactly(new Share(1, false, rub(30_000)), new Share(2, false, rub(5_000)));
        }
    }

    @Test
    void russiaDividesWithinAMonthAndKeepsTheReserveApart() {
        var charges = List.of(
                charge(1, CARE, "2026-01-31", 10_000),
                charge(2, LIFT, "2026-01-31", 20_000),
                charge(3, CAPITAL, "2026-01-31", 5_000),
                charge(4, CARE, "2026-02-28", 10_000));
        assertThat(AllocationRules.pay(rub(10_000), charges, order("RU")))
                .containsExactly(new Share(1, false, rub(3_333)), new Share(2, false, rub(6_667)));
        assertThat(AllocationRules.pay(rub(36_000), charges, order("RU")))
                .containsExactly(
                        new Share(1, false, rub(10_000)),
                        new Share(2, false, rub(20_000)),
                        new Share(3, false, rub(5_000)),
                        new Share(4, false, rub(1_000)));
    }

    @Test
    void aCompanyMayPutTheLatestFirst() {
        var rule = new Rule.AllocationOrder(Fund.OPERATING, List.of(Rule.Claim.PRINCIPAL), false, false);
        assertThat(AllocationRules.pay(
                        rub(10_500), List.of(SEPTEMBER, OCTOBER), new PayingOrder(Map.of("OPERATING", rule), null)))
                .containsExactly(new Share(5, false, rub(10_000)), new Share(9, false, rub(500)));
    }

    private static PayingOrder order(String pack) {
        return PayingOrder.of(TestBooks.of(pack), LocalDate.parse("2026-03-01"), null);
    }

    @Test
    void theMonthThatThePayerNamesComesFirstWhereTheRulesMindIt() {
        var charges = List.of(
                charge(1, CARE, "2026-01-31", 10_000),
                charge(2, CARE, "2026-02-28", 10_000),
                charge(3, LIFT, "2026-02-28", 10_000),
                charge(4, CARE, "2026-03-31", 10_000));
        var february = LocalDate.parse("2026-02-01");
        for (var pack : List.of("RU", "CN")) {
            var order = PayingOrder.of(TestBooks.of(pack), LocalDate.parse("2026-03-01"), february);
            assertThat(AllocationRules.pay(rub(23_000), charges, order))
                    .as(pack)
                    .containsExactly(
                            new Share(2, false, rub(10_000)),
                            new Share(3, false, rub(10_000)),
                            new Share(1, false, rub(3_000)));
        }
        for (var pack : List.of("US-FL", "US-CA")) {
            var order = PayingOrder.of(TestBooks.of(pack), LocalDate.parse("2026-03-01"), february);
            assertThat(AllocationRules.pay(rub(10_000), charges, order))
                    .as(pack)
                    .containsExactly(new Share(1, false, rub(10_000)));
        }
    }

    @Test
    void aCreditLowersWhatItCorrectsThenItsServiceThenItsFund() {
        var lift = charge(4, LIFT, "2026-09-10", 100);
        var capital = charge(3, CAPITAL, "2026-08-10", 9_000);
        var offset = AllocationRules.offset(
                List.of(credit(20, CARE, 5L, 13_150)), List.of(capital, lift, SEPTEMBER, OCTOBER), PayingOrder.USUAL);
        assertThat(offset.uses())
                .extracting(Offset.Use::share)
                .containsExactly(
                        new Share(5, false, rub(10_000)),
                        new Share(9, false, rub(3_000)),
                        new Share(4, false, rub(100)));
        assertThat(offset.rests()).containsExactly(credit(20, CARE, 5L, 50));
        assertThat(offset.open()).containsExactly(capital);
    }

    @Test
    void aCreditGoesBeforeAnAdvanceWhateverItsAge() {
        var paid = new Spare(1, null, null, LocalDate.parse("2026-01-01"), rub(10_000), true);
        var offset =
                AllocationRules.offset(List.of(paid, credit(20, CARE, 5L, 4_000)), List.of(OCTOBER), PayingOrder.USUAL);
        assertThat(offset.uses()).extracting(u -> u.spare().source()).containsExactly(20L, 1L);
        assertThat(offset.rests()).containsExactly(paid.left(rub(4_000)));
    }

    @Test
    void aCreditOfALateFeeMovesFromTheAccountOfLateFees() {
        var fee = new Claim(1, "OPERATING", true);
        var offset = AllocationRules.offset(
                List.of(credit(20, fee, null, 700)), List.of(charge(5, CARE, "2026-09-10", 500)), PayingOrder.USUAL);
        var account = new AccountId(7);
        assertThat(OffsetRules.use(account, offset.uses().get(0)))
                .containsExactly(
                        EntryLine.of(GlAccount.LATE_FEES_DUE, account, rub(500)),
                        EntryLine.of(GlAccount.RECEIVABLE, account, rub(-500)));
        assertThat(OffsetRules.hold(account, offset.rests().get(0)))
                .containsExactly(
                        EntryLine.of(GlAccount.LATE_FEES_DUE, account, rub(200)),
                        EntryLine.of(GlAccount.ADVANCES, account, rub(-200)));
    }

    private static Spare credit(long id, Claim claim, @Nullable Long corrects, long left) {
        return new Spare(id, claim, corrects, LocalDate.parse("2026-12-10"), rub(left), false);
    }

    private static OpenCharge charge(long id, String dueOn, long open) {
        return charge(id, CARE, dueOn, open);
    }

    private static OpenCharge charge(long id, Claim claim, String dueOn, long open) {
        return new OpenCharge(id, claim, LocalDate.parse(dueOn), rub(open));
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
