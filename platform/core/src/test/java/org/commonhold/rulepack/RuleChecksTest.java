package org.commonhold.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.rulepack.Rule.Claim;
import org.junit.jupiter.api.Test;

class RuleChecksTest {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal BELOW = BigDecimal.ONE.negate();

    @Test
    void theMeanWithoutAReadingNeedsItsMonths() {
        assertThat(fields(missing(6, 3, 3, "1.5"))).isEmpty();
        assertThat(fields(missing(0, 1, 0, "1"))).containsExactly("rule.rule.averageMonths", "rule.rule.leastMonths");
        assertThat(fields(missing(15, 16, -1, "0")))
                .containsExactly(
                        "rule.rule.averageMonths",
                        "rule.rule.leastMonths",
                        "rule.rule.periods",
                        "rule.rule.normFactor");
    }

    @Test
    void aQualityIsMeasuredInSteps() {
        assertThat(fields(new Rule.Quality("ROOM_TEMPERATURE", ONE, BigDecimal.ZERO, BigDecimal.ZERO, ONE, null)))
                .isEmpty();
        assertThat(fields(new Rule.Quality("ROOM_TEMPERATURE", BigDecimal.ZERO, BELOW, BELOW, BELOW, BELOW)))
                .containsExactly(
                        "rule.degrees",
                        "rule.dayTolerance",
                        "rule.nightTolerance",
                        "rule.billedAsColdBelow",
                        "rule.percentPerHour");
    }

    @Test
    void hoursAndDaysAreNotBelowZero() {
        assertThat(fields(new Rule.Interruption("HEAT", -1, -1, BELOW)))
                .containsExactly("rule.hoursInMonth", "rule.hoursAtOnce", "rule.percentPerHour");
        assertThat(fields(new Rule.Absence(-1, -1, List.of(Method.NORM), List.of())))
                .containsExactly("rule.moreThanDays", "rule.claimDays");
    }

    @Test
    void anOrderNamesEachClaimOnce() {
        assertThat(problems(order()).get(0).key()).isEqualTo("rulepack.order.missing");
        assertThat(problems(order(Claim.PRINCIPAL, Claim.LATE_FEE))).isEmpty();
        assertThat(problems(order(Claim.PRINCIPAL, Claim.PRINCIPAL)).get(0).key())
                .isEqualTo("rulepack.order.twice");
    }

    @Test
    void aRateNeedsANameThatFits() {
        assertThat(fields(new Rule.PublishedRate(" ", ONE))).containsExactly("rule.name");
        assertThat(fields(new Rule.RateCap("x".repeat(41), ONE))).containsExactly("rule.name");
        assertThat(fields(new Rule.RateCap("x".repeat(40), BELOW))).containsExactly("rule.percent");
    }

    private static Rule missing(int average, int least, int periods, String factor) {
        return new Rule.MissingReading(
                new MissingRule(MissingCase.NOT_SUBMITTED, average, least, periods, new BigDecimal(factor)));
    }

    private static Rule order(Claim... claims) {
        return new Rule.AllocationOrder(Fund.OPERATING, Arrays.asList(claims), true, false);
    }

    private static List<String> fields(Rule rule) {
        return problems(rule).stream().map(p -> String.valueOf(p.field())).toList();
    }

    private static List<Problem> problems(Rule rule) {
        return RuleChecks.of(new DatedRule(LocalDate.of(2026, 1, 1), null, "Decision", rule));
    }
}
