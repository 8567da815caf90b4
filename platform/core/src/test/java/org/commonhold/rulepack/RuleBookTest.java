package org.commonhold.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.rulepack.Rule.DueDate;
import org.commonhold.rulepack.Rule.LateFee;
import org.commonhold.rulepack.Rule.MissingReading;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void everyShippedPackIsWellFormedAndNamesItsSources() {
        assertThat(PackFiles.codes()).containsExactly("CN", "HOA", "RU", "US", "US-CA", "US-FL", "US-NC");
        assertThat(PackFiles.ALL.values()).allSatisfy(pack -> {
            assertThat(PackRules.of(pack)).isEmpty();
            assertThat(pack.basedOn() == null || PackFiles.ALL.containsKey(pack.basedOn()))
                    .isTrue();
        });
    }

    @Test
    void aMistakeInAFileNamesFileAndField() {
        var text = "{\"code\":\"XX\",\"name\":\"X\",\"rules\":[{\"validFrom\":\"2026-01-01\",\"source\":\"law\","
                + "\"rule\":{\"type\":\"DUE_DATE\",\"day\":10,\"workingDays\":true,\"holidays\":[]}}]}";

        assertThatThrownBy(() -> PackFiles.read("XX.json", text))
                .hasMessageContaining("XX.json")
                .hasMessageContaining("rules[0].rule.workingDays");
    }

    @Test
    void everyShippedPackIsStoredAndReadBack() {
        assertThat(PackFiles.ALL.values()).allSatisfy(pack -> assertThat(PackFiles.read("stored", JsonText.write(pack)))
                .isEqualTo(pack));
    }

    @Test
    void aRuleWithoutASourceIsRefused() {
        var text = "{\"code\":\"XX\",\"name\":\"X\",\"rules\":[{\"validFrom\":\"2026-01-01\",\"source\":\" \","
                + "\"rule\":{\"type\":\"DUE_DATE\",\"day\":40,\"workingDay\":true,\"holidays\":[]}}]}";

        assertThatThrownBy(() -> PackFiles.read("XX.json", text)).hasMessageContaining("rules[0].source");
    }

    @Test
    void russianBillsAreDueOnTheTenthUntilFebruary2026AndOnTheFifteenthFromMarch() {
        var book = TestBooks.of("RU");
        assertThat(book.dueDate(BillingPeriod.of(2025, 11))).isEqualTo("2025-12-10");
        assertThat(book.dueDate(BillingPeriod.of(2026, 2))).isEqualTo("2026-03-10");
        assertThat(book.dueDate(BillingPeriod.of(2026, 3))).isEqualTo("2026-04-15");
    }

    @Test
    void aRussianDueDateOnAWeekendMovesToMonday() {
        // 15 August 2026 is a Saturday.
        assertThat(TestBooks.of("RU").dueDate(BillingPeriod.of(2026, 7))).isEqualTo("2026-08-17");
    }

    @Test
    void aDueDateOnAHolidayMovesOn() {
        var rule = new DueDate(12, true, List.of(LocalDate.of(2026, 6, 12)));
        assertThat(DueDates.of(rule, BillingPeriod.of(2026, 6))).isEqualTo("2026-06-15");
        assertThat(DueDates.of(new DueDate(31, false, List.of()), BillingPeriod.of(2026, 2)))
                .isEqualTo("2026-02-28");
    }

    @Test
    void aReadingThatNobodyHandedInIsNotRaisedByHalf() {
        assertThat(missing(MissingCase.NOT_SUBMITTED)).isEqualByComparingTo("1");
        assertThat(missing(MissingCase.METER_INVALID)).isEqualByComparingTo("1.5");
        assertThat(missing(MissingCase.NO_ACCESS)).isEqualByComparingTo("1.5");
    }

    @Test
    void theCompanysOwnRuleStandsBeforeThePacksOnItsDays() {
        var own = new DatedRule(MAY, MAY.plusMonths(1), "Meeting 12/3", LateFee.none(Fund.OPERATING));
        var book = TestBooks.of("US-FL", List.of(own));

        assertThat(operating(book, MAY.minusDays(1)).isNone()).isFalse();
        assertThat(operating(book, MAY).isNone()).isTrue();
        assertThat(operating(book, MAY.plusMonths(1)).isNone()).isFalse();
    }

    @Test
    void aStateKeepsWhatItsPackDoesNotSay() {
        var book = TestBooks.of("US-CA");
        assertThat(book.dueDate(BillingPeriod.of(2026, 4))).isEqualTo("2026-05-15");
        assertThat(book.inForce(Rule.StatementLayout.class, MAY))
                .extracting(Rule.StatementLayout::layout)
                .containsExactly(Rule.Layout.HOA);
    }

    @Test
    void aCapThatEndsSoonAndIsFollowedByNothingIsReported() {
        var book = TestBooks.of("RU");
        assertThat(book.ending(LocalDate.of(2026, 11, 24), 60))
                .extracting(RuleRow::slot)
                .containsExactly("RATE_CAP CBR_KEY");
        assertThat(book.ending(LocalDate.of(2026, 6, 1), 60)).isEmpty();
    }

    @Test
    void aRuleThatIsFollowedByTheNextIsNotReported() {
        assertThat(TestBooks.of("RU").ending(LocalDate.of(2026, 2, 20), 20)).isEmpty();
    }

    @Test
    void stepsThatOverlapAreRefusedAtTheField() {
        var steps = List.of(
                new Rule.Interest.Step(1, 40, BigDecimal.TEN), new Rule.Interest.Step(31, null, BigDecimal.ONE));
        var rule = new LateFee(Fund.OPERATING, new Rule.Interest(BigDecimal.ONE, null, null, null, steps), null, false);

        assertThat(RuleChecks.of(new DatedRule(MAY, null, "contract", rule)))
                .extracting(Problem::field)
                .containsExactly("rule.interest.steps");
    }

    private static BigDecimal missing(MissingCase when) {
        return TestBooks.of("RU").inForce(MissingReading.class, MAY).stream()
                .map(MissingReading::rule)
                .filter(r -> r.when() == when)
                .map(MissingRule::normFactor)
                .findFirst()
                .orElseThrow();
    }

    private static LateFee operating(RuleBook book, LocalDate day) {
        return book.inForce(LateFee.class, day).stream()
                .filter(r -> r.fund() == Fund.OPERATING)
                .findFirst()
                .orElseThrow();
    }
}
