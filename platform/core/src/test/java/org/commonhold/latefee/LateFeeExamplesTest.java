package org.commonhold.latefee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.rulepack.Rule;
import org.commonhold.rulepack.TestBooks;
import org.junit.jupiter.api.Test;

/** The published and derived examples of late fees, by the packs as they are shipped. */
class LateFeeExamplesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 15);

    @Test
    void russianPenaltyPaidOnTheThirtiethDayIsNothing() {
        assertThat(russian(paid("10000.00", 2026, 5, 15))).isEqualTo("0.00");
    }

    @Test
    void russianPenaltyPaidOnTheThirtyFirstDayCountsOneDay() {
        assertThat(russian(paid("10000.00", 2026, 5, 16))).isEqualTo("3.17");
    }

    @Test
    void russianPenaltyPaidOnTheNinetiethDayCountsSixtyDaysAtOneThreeHundredth() {
        assertThat(russian(paid("10000.00", 2026, 7, 14))).isEqualTo("190.00");
    }

    @Test
    void russianPenaltyPaidOnTheNinetyFirstDayCountsOneDayAtOneOneHundredThirtieth() {
        assertThat(russian(paid("10000.00", 2026, 7, 15))).isEqualTo("197.31");
    }

    @Test
    void russianPenaltyPaidOnTheFirstOfAugust() {
        assertThat(russian(paid("10000.00", 2026, 8, 1))).isEqualTo("321.54");
    }

    @Test
    void russianPenaltyWithoutTheCapFollowsTheKeyRate() {
        var rule = new Rule.LateFee(
                Fund.OPERATING,
                new Rule.Interest(decimal("16"), null, null, null, List.of(step(31, 90, 300), step(91, null, 130))),
                null,
                true);
        assertThat(fee(rule, debt("10000.00", "RUB", paid("10000.00", 2026, 8, 1)), day(2026, 8, 31)))
                .isEqualTo("541.54");
    }

    @Test
    void russianPenaltyAfterAPartialPaymentIsTakenOverTheBalances() {
        assertThat(russian(paid("4000.00", 2026, 5, 31), paid("6000.00", 2026, 8, 1)))
                .isEqualTo("213.19");
    }

    @Test
    void thePartsOfAPartialPaymentAreThoseOfTheExample() {
        var debt = debt("10000.00", "RUB", paid("4000.00", 2026, 5, 31), paid("6000.00", 2026, 8, 1));
        var parts = LateFeeRules.fees(lateFee("RU", Fund.OPERATING), rates("RU"), List.of(debt), day(2026, 8, 31))
                .get(0)
                .parts();

        assertThat(parts).extracting(LateFeePart::days).containsExactly(16, 44, 18);
        assertThat(parts)
                .extracting(p -> p.open().major().toPlainString())
                .containsExactly("10000.00", "6000.00", "6000.00");
        assertThat(parts).allSatisfy(p -> assertThat(p.percent()).isEqualByComparingTo("9.5"));
    }

    @Test
    void capitalRepairNeverGoesToOneOneHundredThirtieth() {
        var debt = debt(Fund.RESERVE, "10000.00", "RUB", paid("10000.00", 2026, 8, 1));
        // 78 days at 1/300 of 9.5 %
        assertThat(fee(lateFee("RU", Fund.RESERVE), debt, day(2026, 8, 31))).isEqualTo("247.00");
    }

    @Test
    void theCapHoldsOnlyOnTheDaysItIsInForce() {
        var debt = new Debt("HEAT", Fund.OPERATING, day(2026, 11, 30), money("10000.00", "RUB"), List.of());
        // Day 31 is 31 December 2026 at 9.5 %; the ten days of January 2027 are at 16 %.
        assertThat(fee(lateFee("RU", Fund.OPERATING), debt, day(2027, 1, 10))).isEqualTo("56.50");
    }

    @Test
    void aDebtThatIsStillOpenIsProvisional() {
        var rule = lateFee("RU", Fund.OPERATING);
        var open = LateFeeRules.fees(rule, rates("RU"), List.of(debt("10000.00", "RUB")), day(2026, 8, 1));
        var paid = LateFeeRules.fees(
                rule, rates("RU"), List.of(debt("10000.00", "RUB", paid("10000.00", 2026, 8, 1))), day(2026, 8, 1));

        assertThat(open.get(0).provisional()).isTrue();
        assertThat(paid.get(0).provisional()).isFalse();
        assertThat(paid.get(0).amount()).isEqualTo(open.get(0).amount());
    }

    @Test
    void aRateThatNobodyEnteredIsRefused() {
        var rates = new Rates(List.of());
        var rule = lateFee("RU", Fund.OPERATING);
        var debt = List.of(debt("10000.00", "RUB"));

        assertThatThrownBy(() -> LateFeeRules.fees(rule, rates, debt, day(2026, 8, 1)))
                .isInstanceOf(LateFeeRejected.class);
    }

    @Test
    void s07InterestOfOneThreeHundredthPerDay() {
        var rule = interest("10", null, step(1, null, 300));
        assertThat(fee(rule, debt("250.00", "RUB"), DUE.plusDays(63))).isEqualTo("5.25");
    }

    @Test
    void s29InterestByActual365() {
        var rule = interest("8.5", null, step(1, null, 365));
        assertThat(fee(rule, debt("1000.00", "USD"), DUE.plusDays(365))).isEqualTo("85.00");
        assertThat(fee(rule, debt("1000.00", "USD"), DUE.plusDays(1))).isEqualTo("0.23");
    }

    @Test
    void s30ChineseContractPenalty() {
        var rule = interest("0.3", null, step(1, null, 1));
        assertThat(fee(rule, debt("3000.00", "CNY"), DUE.plusDays(50))).isEqualTo("450.00");
    }

    @Test
    void chineseContractPenaltyHasGraceAndIsCappedAtAPartOfTheDebt() {
        var rule = interest("0.3", "30", step(11, null, 1));
        assertThat(fee(rule, debt("3000.00", "CNY"), DUE.plusDays(10))).isEqualTo("0.00");
        assertThat(fee(rule, debt("3000.00", "CNY"), DUE.plusDays(11))).isEqualTo("9.00");
        assertThat(fee(rule, debt("3000.00", "CNY"), DUE.plusDays(400))).isEqualTo("900.00");
    }

    @Test
    void californiaChargesTenPerCentButAtLeastTenDollarsOnce() {
        var rule = lateFee("US-CA", Fund.OPERATING);
        assertThat(fee(rule, debt("85.00", "USD"), DUE.plusDays(15))).isEqualTo("0.00");
        assertThat(fee(rule, debt("85.00", "USD"), DUE.plusDays(16))).isEqualTo("10.00");
        assertThat(fee(rule, debt("420.00", "USD"), DUE.plusDays(29))).isEqualTo("42.00");
        // The late charge is not repeated; 71 days of interest at 12 % are added.
        assertThat(fee(rule, debt("420.00", "USD"), DUE.plusDays(100))).isEqualTo("51.80");
    }

    @Test
    void floridaChargesFivePerCentButAtLeastTwentyFiveDollars() {
        var rule = lateFee("US-FL", Fund.OPERATING);
        assertThat(once(rule, "420.00")).isEqualTo("25.00");
        assertThat(once(rule, "1000.00")).isEqualTo("50.00");
        // 30 days at 18 % of 1000 beside it
        assertThat(fee(rule, debt("1000.00", "USD"), DUE.plusDays(30))).isEqualTo("64.79");
    }

    @Test
    void northCarolinaChargesTenPerCentButAtLeastTwentyDollars() {
        var rule = lateFee("US-NC", Fund.OPERATING);
        assertThat(fee(rule, debt("150.00", "USD"), DUE.plusDays(60))).isEqualTo("20.00");
        assertThat(fee(rule, debt("300.00", "USD"), DUE.plusDays(60))).isEqualTo("30.00");
    }

    @Test
    void theSumChargedOnceIsThatOfTheWholeInstalmentSharedByItsDebts() {
        var debts = List.of(debt("300.00", "USD"), debt("100.00", "USD"));
        var fees = LateFeeRules.fees(lateFee("US-NC", Fund.OPERATING), rates("US-NC"), debts, DUE.plusDays(40));

        assertThat(fees).extracting(f -> f.amount().major().toPlainString()).containsExactly("30.00", "10.00");
    }

    @Test
    void anAssociationWithoutARuleChargesNothing() {
        assertThat(lateFee("HOA", Fund.OPERATING).isNone()).isTrue();
        assertThat(lateFee("US", Fund.RESERVE).isNone()).isTrue();
        assertThat(lateFee("CN", Fund.OPERATING).isNone()).isTrue();
    }

    private static String russian(Debt.Paid... payments) {
        return fee(lateFee("RU", Fund.OPERATING), debt("10000.00", "RUB", payments), day(2026, 8, 31));
    }

    private static String once(Rule.LateFee rule, String amount) {
        var flatOnly = new Rule.LateFee(rule.fund(), null, rule.once(), false);
        return fee(flatOnly, debt(amount, "USD"), DUE.plusDays(30));
    }

    private static String fee(Rule.LateFee rule, Debt debt, LocalDate asOf) {
        return LateFeeRules.fees(rule, rates("RU"), List.of(debt), asOf)
                .get(0)
                .amount()
                .major()
                .toPlainString();
    }

    private static Rule.LateFee interest(
            String percent, @org.jspecify.annotations.Nullable String most, Rule.Interest.Step... steps) {
        return new Rule.LateFee(
                Fund.OPERATING,
                new Rule.Interest(
                        decimal(percent), null, null, most == null ? null : decimal(most), Arrays.asList(steps)),
                null,
                false);
    }

    private static Rule.Interest.Step step(int from, @org.jspecify.annotations.Nullable Integer through, int divisor) {
        return new Rule.Interest.Step(from, through, BigDecimal.valueOf(divisor));
    }

    private static Rule.LateFee lateFee(String pack, Fund fund) {
        return TestBooks.of(pack).inForce(Rule.LateFee.class, DUE).stream()
                .filter(r -> r.fund() == fund)
                .findFirst()
                .orElseThrow();
    }

    private static Rates rates(String pack) {
        return new Rates(TestBooks.of(pack).dated(DUE, List.of(Rule.PublishedRate.class, Rule.RateCap.class)));
    }

    private static Debt debt(String amount, String currency, Debt.Paid... payments) {
        return debt(Fund.OPERATING, amount, currency, payments);
    }

    private static Debt debt(Fund fund, String amount, String currency, Debt.Paid... payments) {
        return new Debt("CARE", fund, DUE, money(amount, currency), Arrays.asList(payments));
    }

    private static Debt.Paid paid(String amount, int year, int month, int day) {
        return new Debt.Paid(day(year, month, day), money(amount, "RUB"));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static Money money(String amount, String currency) {
        return Money.ofMinor(decimal(amount).movePointRight(2).longValueExact(), currency);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
