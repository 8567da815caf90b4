package org.commonhold.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhold.pricing.PricingFixture.flat;
import static org.commonhold.pricing.PricingFixture.reading;
import static org.commonhold.pricing.PricingFixture.service;
import static org.commonhold.pricing.PricingFixture.water;
import static org.commonhold.pricing.PricingFixture.waterOrNorm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.Facts.PastUse;
import org.commonhold.pricing.Facts.Point;
import org.junit.jupiter.api.Test;

/**
 * A meter fails within June 2026 (30 days). Measured months were 8, 9 and 10 m³, their mean is 9; a cubic metre costs 10.00.
 *
 * <p>By hand: 100 stood there on 31 May and 106 on 18 June, it failed on the 20th. 6 m³ are known for the days until the 18th; the
 * other 13 days, 18 to 30 June, are 9 × 13 / 30 = 3.9 m³. Together 9.9 m³, 99.00.
 */
class FaultWithinTheMonthTest {

    private static final PricedService WATER = service("water", flat(water(), "10"));
    private static final Point MAY = reading(LocalDate.of(2026, 5, 31), "100");

    @Test
    void whatWasReadBeforeItCountsAndOnlyTheRestIsEstimated() {
        var line = line(measured().failed(day(20), List.of(MAY, reading(day(18), "106"))), WATER);
        assertThat(line.quantity()).isEqualByComparingTo("9.9");
        assertThat(line.amount().major()).isEqualByComparingTo("99");
        assertThat(line.method()).isEqualTo(Method.AVERAGE);
        assertThat(line.explanation().notes())
                .filteredOn(n -> n.key().equals("missing.METER_INVALID"))
                .extracting(Explanation.Note::arguments)
                .containsExactly(List.of("2026-06-18", "2026-06-30"));
        assertThat(line.explanation().readings())
                .extracting(s -> s.use().toPlainString())
                .containsExactly("6");
    }

    /** 6 m³ are known; a norm of 6 × 1.5 is 9 a month and 3.9 for 13 days. */
    @Test
    void withoutAPastTheRestIsByTheNorm() {
        var fixture = new PricingFixture().failed(day(20), List.of(MAY, reading(day(18), "106")));
        var line = line(fixture, service("water", flat(waterOrNorm("6"), "10")));
        assertThat(line.quantity()).isEqualByComparingTo("9.9");
        assertThat(line.method()).isEqualTo(Method.NORM);
    }

    @Test
    void withoutAReadingOfTheMonthBeforeItTheMonthIsEstimated() {
        assertWhole(measured().failed(day(20), List.of(MAY)));
        assertWhole(measured().failed(day(20), List.of(MAY, reading(day(20), "140"), reading(day(28), "150"))));
        assertWhole(measured().failed(day(2), List.of(MAY, reading(day(1), "100.2"))));
        assertWhole(measured().failed(null, List.of(MAY, reading(day(18), "106"))));
        assertWhole(measured().failed(LocalDate.of(2026, 5, 20), List.of(MAY, reading(day(18), "106"))));
    }

    @Test
    void withoutAReadingBeforeTheMonthTheMonthIsEstimated() {
        assertWhole(measured().failed(day(20), List.of(reading(day(18), "106"))));
    }

    /** Both were read on the 10th: 3 + 1 m³; the other 21 days are 9 × 21 / 30 = 6.3. */
    @Test
    void aDayCountsOnWhichAllRegistersWereRead() {
        var line = line(
                measured()
                        .failed(
                                day(20),
                                List.of(MAY, reading(day(10), "103"), reading(day(15), "109")),
                                List.of(MAY, reading(day(10), "101"))),
                WATER);
        assertThat(line.quantity()).isEqualByComparingTo("10.3");
    }

    /** M0 used 5; M1 has no past of its own: 6 are known and half the norm, 6 × 1.5 / 2 = 4.5 a month, is 1.95 for 13 days. */
    @Test
    void theOtherMeterGoesOnCounting() {
        var fixture = new PricingFixture()
                .coldWater(MAY, reading(day(30), "105"))
                .failed(day(20), List.of(MAY, reading(day(18), "106")));
        assertThat(line(fixture, service("water", flat(waterOrNorm("6"), "10"))).quantity())
                .isEqualByComparingTo("12.95");
    }

    /**
     * Repaired in July it shows 115 on the 25th: 9 m³ since 18 June, 44 days until the end of July, of which 13 of June take 2.659.
     * June was 8.659 and not 9.9; July is the rest. All together the dial's 15 are charged.
     */
    @Test
    void theNextReadingPutsTheEstimatedDaysRight() {
        var june = new PastUse(
                BillingPeriod.of(2026, 6),
                new BigDecimal("9.9"),
                new BigDecimal("99"),
                Method.AVERAGE,
                7,
                false,
                MissingCase.METER_INVALID,
                Map.of());
        var lines = measured()
                .in(2026, 7)
                .past("water", june)
                .coldWater(MAY, reading(day(18), "106"), reading(LocalDate.of(2026, 7, 25), "115"))
                .price(WATER)
                .lines();
        assertThat(lines).extracting(l -> l.quantity().toPlainString()).containsExactly("6.341", "-1.241");
    }

    private static void assertWhole(PricingFixture fixture) {
        var line = line(fixture, WATER);
        assertThat(line.quantity()).isEqualByComparingTo("9");
        assertThat(line.method()).isEqualTo(Method.AVERAGE);
    }

    private static PricedLine line(PricingFixture fixture, PricedService service) {
        var priced = fixture.price(service);
        assertThat(priced.faults()).isEmpty();
        assertThat(priced.lines()).hasSize(1);
        return priced.lines().get(0);
    }

    private static PricingFixture measured() {
        return new PricingFixture().past("water", month(3, "8"), month(4, "9"), month(5, "10"));
    }

    private static PastUse month(int month, String quantity) {
        return new PastUse(
                BillingPeriod.of(2026, month),
                new BigDecimal(quantity),
                new BigDecimal(quantity).multiply(BigDecimal.TEN),
                Method.ACTUAL,
                1,
                false);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 6, day);
    }
}
