package org.commonhold.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhold.adjustment.Ground.Absence;
import org.commonhold.adjustment.Ground.Interruption;
import org.commonhold.adjustment.Ground.LateReading;
import org.commonhold.adjustment.Ground.Other;
import org.commonhold.adjustment.Ground.Quality;
import org.commonhold.adjustment.Ground.TooCold;
import org.commonhold.adjustment.Ground.WrongTariff;
import org.commonhold.charge.ChargeId;
import org.commonhold.estate.AccountId;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.rulepack.TestBooks;
import org.junit.jupiter.api.Test;

/** The derived examples of recalculation, by the Russian pack as it is shipped. */
class AdjustmentRulesTest {

    private static final LocalDate APRIL_10 = LocalDate.of(2026, 4, 10);

    @Test
    void absenceOfTenDaystakesOffTenThirtieths() {
        // norm 6.935 m³ × 2 persons × 50.00 = 693.50; away on ten full days of April
        var correction = norm("693.50").correct(away(APRIL_10, APRIL_10.plusDays(11)));

        assertThat(amount(correction)).isEqualTo("-231.17");
        assertThat(correction.explanation().steps().get(0).detail()).isEqualTo("10/30");
        assertThat(correction.explanation().steps().get(0).unit()).isEqualTo("RUB");
        assertThat(correction.explanation().steps().get(0).quantity()).isEqualByComparingTo("-693.50");
        assertThat(correction.capped()).isFalse();
    }

    @Test
    void absenceOfFiveFullDaysTakesOffNothing() {
        assertRefused(norm("693.50"), away(APRIL_10, APRIL_10.plusDays(6)), "adjustment.absence.short");
        assertThat(amount(norm("693.50").correct(away(APRIL_10, APRIL_10.plusDays(7)))))
                .isEqualTo("-138.70");
    }

    @Test
    void absenceAskedForAfterThirtyDaysIsRefusedAtTheField() {
        var returned = APRIL_10.plusDays(11);
        var late = new Absence(APRIL_10, returned, returned.plusDays(31));
        var lastDay = new Absence(APRIL_10, returned, returned.plusDays(30));

        assertRefused(norm("693.50"), late, "adjustment.absence.late");
        assertThat(amount(norm("693.50").correct(lastDay))).isEqualTo("-231.17");
    }

    @Test
    void absenceCountsOnlyTheDaysOfTheLinesMonth() {
        var correction = norm("300.00").correct(away(LocalDate.of(2026, 4, 25), LocalDate.of(2026, 5, 20)));
        assertThat(correction.explanation().steps().get(0).detail()).isEqualTo("5/30");
        assertThat(amount(correction)).isEqualTo("-50.00");
    }

    @Test
    void absenceLowersNeitherMeteredUseNorHeating() {
        assertRefused(
                rules(line("693.50", Method.ACTUAL, "m3", "0.00")),
                away(APRIL_10, APRIL_10.plusDays(11)),
                "adjustment.absence.notByNorm");
        assertRefused(
                rules(line("693.50", Method.NORM, "Gcal", "0.00")),
                away(APRIL_10, APRIL_10.plusDays(11)),
                "adjustment.absence.notByNorm");
    }

    @Test
    void heatTenHoursTwoDegreesTooColdTakesOffThreePerCent() {
        var cold = new Quality("ROOM_TEMPERATURE", 10, 0, decimal("2"));
        assertThat(amount(norm("1000.00").correct(cold))).isEqualTo("-30.00");
    }

    @Test
    void hotWaterIsReducedForEachFullThreeDegreesBeyondTheTolerance() {
        // by day 3 °C are tolerated: 10 °C below the norm are two full steps
        var tepid = new Quality("HOT_WATER_TEMPERATURE", 5, 0, decimal("10"));
        assertThat(amount(norm("1000.00").correct(tepid))).isEqualTo("-10.00");
        assertRefused(
                norm("1000.00"),
                new Quality("HOT_WATER_TEMPERATURE", 5, 0, decimal("5")),
                "adjustment.quality.tolerated");
    }

    @Test
    void hotWaterBelowFortyDegreesIsBilledAsColdForItsHours() {
        // 10 m³ for 100.00; as cold water 40.00; 72 of 720 hours
        var correction = norm("100.00").correct(new TooCold(72, decimal("4")));
        assertThat(amount(correction)).isEqualTo("-6.00");
        assertThat(correction.explanation().steps().get(0).detail()).isEqualTo("72/720: 40");
        assertRefused(norm("100.00"), new TooCold(0, decimal("4")), "adjustment.tooCold.hours");
        assertRefused(norm("100.00"), new TooCold(721, decimal("4")), "adjustment.tooCold.hours");
        assertRefused(norm("100.00"), new TooCold(72, decimal("10")), "adjustment.tooCold.price");
        assertRefused(norm("100.00"), new TooCold(72, decimal("-1")), "adjustment.number.negative");
    }

    @Test
    void aBreakWithinWhatIsAllowedTakesOffNothing() {
        assertRefused(norm("1000.00"), breaks("COLD_WATER", 4), "adjustment.interruption.allowed");
    }

    @Test
    void aBreakOfTenHoursOfColdWaterAtOnceCountsSixHours() {
        assertThat(amount(norm("1000.00").correct(breaks("COLD_WATER", 10)))).isEqualTo("-9.00");
    }

    @Test
    void heatHasOnlyATotalOfTwentyFourHours() {
        assertThat(amount(norm("1000.00").correct(breaks("HEAT", 30)))).isEqualTo("-9.00");
    }

    @Test
    void aReductionNeverGoesBelowZero() {
        var correction =
                rules(line("100.00", Method.NORM, "m3", "-95.00")).correct(away(APRIL_10, APRIL_10.plusDays(11)));
        assertThat(amount(correction)).isEqualTo("-5.00");
        assertThat(correction.capped()).isTrue();
        assertRefused(
                rules(line("100.00", Method.NORM, "m3", "-100.00")),
                away(APRIL_10, APRIL_10.plusDays(11)),
                "adjustment.nothingLeft");
    }

    @Test
    void aReductionTakesItsPartOfTheTax() {
        var taxed = new BilledLine(
                new ChargeId(1),
                new AccountId(2),
                "WATER",
                "Cold water",
                BillingPeriod.of(2026, 4),
                Method.NORM,
                BigDecimal.TEN,
                "m3",
                BigDecimal.TEN,
                money("120.00"),
                money("20.00"),
                money("0.00"));
        var correction = rules(taxed).correct(new Other(decimal("-30"), null));
        assertThat(correction.tax()).isEqualTo(money("-5.00"));
        assertThat(correction.counted().unit()).isEqualTo("RUB");
    }

    @Test
    void aCreditAboveWhatWasChargedIsRefused() {
        assertRefused(norm("100.00"), new Other(decimal("-100.01"), null), "adjustment.amount.aboveCharged");
        assertThat(amount(norm("100.00").correct(new Other(decimal("-100"), "Meeting 3"))))
                .isEqualTo("-100.00");
        assertRefused(norm("100.00"), new Other(decimal("0.001"), null), "adjustment.amount.digits");
    }

    @Test
    void everyGroundIsStoredAndReadBack() {
        var grounds = List.of(
                away(APRIL_10, APRIL_10.plusDays(9)),
                breaks("HEAT", 30),
                new Quality("ROOM_TEMPERATURE", 10, 2, decimal("2")),
                new TooCold(12, decimal("4")),
                new WrongTariff(decimal("9.5")),
                new WrongTariff(null, Map.of("tier 0–180", decimal("4.5"))),
                new LateReading(decimal("7.5")),
                new LateReading(null, Map.of("T1", decimal("10"), "T2", decimal("5"))),
                new Other(decimal("-1"), null));

        assertThat(grounds).allSatisfy(ground -> {
            var text = JsonText.write(ground);
            assertThat(text).contains("\"type\":\"" + GroundText.kind(ground) + "\"");
            assertThat(JsonText.read(Ground.class, text)).isEqualTo(ground);
        });
    }

    private static AdjustmentRules norm(String amount) {
        return rules(line(amount, Method.NORM, "m3", "0.00"));
    }

    private static AdjustmentRules rules(BilledLine line) {
        return new AdjustmentRules(line, TestBooks.of("RU"));
    }

    private static BilledLine line(String amount, Method method, String unit, String corrected) {
        return new BilledLine(
                new ChargeId(1),
                new AccountId(2),
                "WATER",
                "Cold water",
                BillingPeriod.of(2026, 4),
                method,
                BigDecimal.TEN,
                unit,
                BigDecimal.TEN,
                money(amount),
                money("0.00"),
                money(corrected));
    }

    private static Ground away(LocalDate left, LocalDate returned) {
        return new Absence(left, returned, returned.plusDays(3));
    }

    private static Ground breaks(String resource, int hours) {
        LocalDateTime from = APRIL_10.atTime(8, 0);
        return new Interruption(resource, List.of(new Interruption.Break(from, from.plusHours(hours))));
    }

    private static void assertRefused(AdjustmentRules rules, Ground ground, String key) {
        assertThatThrownBy(() -> rules.correct(ground))
                .isInstanceOfSatisfying(
                        AdjustmentRejected.class,
                        e -> assertThat(e.problems()).extracting(Problem::key).containsExactly(key))
                .satisfies(e -> assertThat(Objects.requireNonNull(
                                ((AdjustmentRejected) e).problems().get(0).field()))
                        .isNotEmpty());
    }

    private static String amount(Correction correction) {
        return correction.amount().major().toPlainString();
    }

    private static Money money(String amount) {
        return Money.ofMinor(decimal(amount).movePointRight(2).longValueExact(), "RUB");
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
