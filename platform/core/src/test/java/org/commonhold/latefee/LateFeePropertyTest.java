package org.commonhold.latefee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.rulepack.Rule;
import org.commonhold.rulepack.TestBooks;

/** What every late fee keeps to, whatever the debt and the days: invariant 12 of the reference. */
class LateFeePropertyTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 15);
    private static final Rule.LateFee RULE = TestBooks.of("RU").inForce(Rule.LateFee.class, DUE).stream()
            .filter(r -> r.fund() == Fund.OPERATING)
            .findFirst()
            .orElseThrow();
    private static final Rates RATES =
            new Rates(TestBooks.of("RU").dated(DUE, List.of(Rule.PublishedRate.class, Rule.RateCap.class)));

    @Property
    void nothingIsChargedWithinTheDaysOfGrace(
            @ForAll @LongRange(min = 1, max = 100_000_000) long debt, @ForAll @IntRange(min = -60, max = 30) int days) {
        assertThat(fee(debt, days)).isZero();
    }

    @Property
    void oneMoreDayNeverCostsLess(
            @ForAll @LongRange(min = 1, max = 100_000_000) long debt, @ForAll @IntRange(min = 0, max = 900) int days) {
        assertThat(fee(debt, days + 1)).isGreaterThanOrEqualTo(fee(debt, days));
    }

    @Property
    void aLargerDebtNeverCostsLess(
            @ForAll @LongRange(min = 1, max = 100_000_000) long debt,
            @ForAll @LongRange(min = 0, max = 10_000_000) long more,
            @ForAll @IntRange(min = 0, max = 900) int days) {
        assertThat(fee(debt + more, days)).isGreaterThanOrEqualTo(fee(debt, days));
    }

    @Property
    void theDaysMayBeCutAnywhere(
            @ForAll @LongRange(min = 1, max = 100_000_000) long debt,
            @ForAll @LongRange(min = 0, max = 100_000_000) long paid,
            @ForAll @IntRange(min = 0, max = 400) int paidOn,
            @ForAll @IntRange(min = 1, max = 400) int cut,
            @ForAll @IntRange(min = 0, max = 400) int rest) {
        var rules = new InterestRules(java.util.Objects.requireNonNull(RULE.interest()), RATES);
        var some = debt(debt, new Debt.Paid(DUE.plusDays(paidOn), rub(paid)));
        var first = DUE.plusDays(1);
        var last = DUE.plusDays((long) cut + rest);
        var whole = rules.sum(some, rules.parts(some, first, last));
        var begin = parts(rules.parts(some, first, last), first, DUE.plusDays(cut));
        var end = rules.sum(some, rules.parts(some, DUE.plusDays(cut + 1L), last));
        assertThat(begin.add(end).setScale(12, RoundingMode.HALF_UP))
                .isEqualByComparingTo(whole.setScale(12, RoundingMode.HALF_UP));
    }

    @Property
    void aPaymentNeverRaisesTheFee(
            @ForAll @LongRange(min = 1, max = 100_000_000) long debt,
            @ForAll @LongRange(min = 1, max = 100_000_000) long paid,
            @ForAll @IntRange(min = 0, max = 400) int paidOn,
            @ForAll @IntRange(min = 0, max = 400) int days) {
        var asOf = DUE.plusDays(days);
        var payment = new Debt.Paid(DUE.plusDays(paidOn), rub(paid));
        var with = LateFeeRules.fees(RULE, RATES, List.of(debt(debt, payment)), asOf)
                .get(0)
                .amount()
                .minor();
        assertThat(with).isLessThanOrEqualTo(fee(debt, days));
    }

    @Property
    void theFeeIsThatOfTheDebtAloneHoweverLargeTheFeeHasGrown(
            @ForAll @LongRange(min = 1, max = 1_000_000) long debt, @ForAll @IntRange(min = 91, max = 250) int days) {
        // never on a late fee: linear in the days from day 91 on, while the cap holds
        var perDay = BigDecimal.valueOf(debt)
                .multiply(new BigDecimal("0.095"))
                .divide(BigDecimal.valueOf(130), MathContext.DECIMAL64);
        var grown = BigDecimal.valueOf(fee(debt, days) - fee(debt, 90));
        assertThat(grown.subtract(perDay.multiply(BigDecimal.valueOf(days - 90L)))
                        .abs())
                .isLessThanOrEqualTo(BigDecimal.ONE);
    }

    /** The rows of a computation that lie in some days, those that reach across the border by their share of days. */
    private static BigDecimal parts(List<LateFeePart> parts, LocalDate from, LocalDate through) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            var last = part.through().isBefore(through) ? part.through() : through;
            var days = last.toEpochDay() - (part.from().isAfter(from) ? part.from() : from).toEpochDay() + 1;
            if (days > 0) {
                sum = sum.add(part.amount()
                        .multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(part.days()), MathContext.DECIMAL128));
            }
        }
        return sum;
    }

    private static long fee(long debt, int days) {
        return LateFeeRules.fees(RULE, RATES, List.of(debt(debt)), DUE.plusDays(days))
                .get(0)
                .amount()
                .minor();
    }

    private static Debt debt(long minor, Debt.Paid... payments) {
        return new Debt("CARE", Fund.OPERATING, DUE, rub(minor), List.of(payments));
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
