package org.commonhold.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.Facts.PastPart;
import org.commonhold.pricing.Facts.PastUse;
import org.commonhold.pricing.Facts.Point;
import org.commonhold.pricing.PricedLine.Kind;
import org.junit.jupiter.api.Test;

/** One of several meters says nothing: M0 is read, M1 is not. */
class SeveralMetersTest {

    private static final PricedService WATER =
            PricingFixture.service("water", PricingFixture.flat(PricingFixture.water(), "10"));
    private static final PricedService OR_NORM =
            PricingFixture.service("water", PricingFixture.flat(PricingFixture.waterOrNorm("6"), "10"));

    @Test
    void onlyTheSilentMeterIsEstimatedAndTheLineSaysSo() {
        var line = june().past("water", month(3, 3, 2), month(4, 3, 3), month(5, 4, 4))
                .price(WATER)
                .lines()
                .get(0);
        // 5 read and the mean of 2, 3 and 4
        assertThat(line.quantity()).isEqualByComparingTo("8");
        assertThat(line.method()).isEqualTo(Method.AVERAGE);
        assertThat(notes(line)).contains("partRead [M0, , 5, m3]", "partEstimated [M1, , 3, m3]");
        assertThat(line.explanation().readings())
                .extracting(Explanation.Span::serial)
                .contains("M0");
    }

    @Test
    void aMeterWithoutAPastIsChargedItsPartOfTheNorm() {
        var line = june().price(OR_NORM).lines().get(0);
        // 5 read and half of 6
        assertThat(line.quantity()).isEqualByComparingTo("8");
        assertThat(line.method()).isEqualTo(Method.NORM);
        assertThat(notes(line)).contains("normPart [1, 2]", "partEstimated [M1, , 3, m3]");
    }

    @Test
    void periodsInARowAreCountedForTheMeterItself() {
        var fixture = june().past(
                        "water",
                        month(1, 3, 3),
                        month(2, 3, 3),
                        estimated(3, "M0"),
                        estimated(4, "M0"),
                        estimated(5, "M0"));
        // M0 was estimated three times, M1 never: its mean still holds
        var past = new Question(fixture.facts(), WATER, List.of(), Map.of());
        assertThat(Past.standing(past, java.util.Set.of("M0"))).isEqualTo(3);
        assertThat(Past.standing(past, java.util.Set.of("M1"))).isZero();
    }

    @Test
    void theReadingPutsJustThatPartRight() {
        var may = new PastUse(
                BillingPeriod.of(2026, 5),
                number("8"),
                number("80"),
                Method.AVERAGE,
                7,
                false,
                MissingCase.NOT_SUBMITTED,
                Map.of(),
                List.of(part("M0", "5", false), part("M1", "3", true)));
        var priced = new PricingFixture()
                .coldWater(read(4, "100"), read(5, "105"), read(6, "109"))
                .coldWater(read(4, "50"), read(6, "54"))
                .past("water", may)
                .price(WATER);
        assertThat(priced.faults()).isEmpty();
        var june = priced.lines().get(0);
        var correction = priced.lines().get(1);
        // M1 used 4 in 61 days, 2.033 of it in May; M0 keeps its 5
        assertThat(june.quantity()).isEqualByComparingTo("5.967");
        assertThat(correction.kind()).isEqualTo(Kind.CORRECTION);
        assertThat(correction.replaces()).isEqualTo(7);
        assertThat(correction.quantity()).isEqualByComparingTo("-0.967");
        assertThat(notes(correction)).contains("partRead [M0, , 5, m3]", "partRead [M1, , 2.033, m3]");
    }

    @Test
    void allSilentMetersAreEstimatedTogether() {
        var line = new PricingFixture()
                .coldWater(read(5, "100"))
                .coldWater(read(5, "50"))
                .past("water", month(3, 3, 2), month(4, 3, 3), month(5, 4, 4))
                .price(WATER)
                .lines()
                .get(0);
        assertThat(line.quantity()).isEqualByComparingTo("6.333");
    }

    @Test
    void boundsOfTheYearAreCutToTheMonthsHeld() {
        var tiers = PricingFixture.annual();
        var cut = new Price.Tiered(false, tiers.window(), 1, tiers.seasons(), null, true);
        var service = PricingFixture.service("water", Terms.of(PricingFixture.water(), cut));
        var facts = new PricingFixture()
                .coldWater(read(5, "100"), read(6, "130"))
                .past(
                        "water",
                        new PastUse(BillingPeriod.of(2026, 5), number("140"), number("700"), Method.ACTUAL, 1, false));
        // 180 and 260 × 10/12 are 150 and 216.667: 10 × 5 + 20 × 7
        var line = Pricing.price(facts.since(LocalDate.of(2026, 3, 10)).facts(), List.of(service), List.of())
                .lines()
                .get(0);
        assertThat(line.amount().major()).isEqualByComparingTo("190");
        assertThat(notes(line)).contains("boundsCut [2026-03-10, 10, 12]");
        var before = Pricing.price(facts.since(LocalDate.of(2025, 12, 31)).facts(), List.of(service), List.of());
        assertThat(before.lines().get(0).amount().major()).isEqualByComparingTo("150");
    }

    @Test
    void aCommonUseSaysWhatIsCarriedAndWhatIsNotKnown() {
        var light = PricingFixture.service(
                "light", PricingFixture.flat(new Quantity.CommonUse("ELECTRICITY", List.of(), null), "6.43"));
        var common = Facts.CommonFact.of(number("300"), number("312.5"), number("-1"), null);
        assertThat(common.carriedOut()).isEqualByComparingTo("-13.5");
        assertThat(common.charged()).isEqualByComparingTo("0");
        var zero = BigDecimal.ZERO;
        var line = new PricingFixture()
                .share("light", new Facts.ShareFact(zero, zero, zero, zero, common, null))
                .price(light)
                .lines()
                .get(0);
        assertThat(notes(line))
                .contains("commonUse [300, 312.5, kWh]", "commonCarriedIn [-1, kWh]", "commonCarriedOut [-13.5, kWh]");
        var unknown = Facts.ShareFact.unknown(new Facts.Unknown("House 1, 5", "SHARE"));
        assertThat(new PricingFixture().share("light", unknown).price(light).faults())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.problem().key()).isEqualTo("pricing.fault.noWeight");
                    assertThat(f.problem().arguments().toString()).contains("House 1, 5");
                });
    }

    private static PricingFixture june() {
        return new PricingFixture().coldWater(read(5, "100"), read(6, "105")).coldWater(read(5, "50"));
    }

    private static List<String> notes(PricedLine line) {
        return line.explanation().notes().stream()
                .map(n -> n.key() + " " + n.arguments())
                .toList();
    }

    private static Point read(int month, String value) {
        return PricingFixture.reading(LocalDate.of(2026, month, 25), value);
    }

    private static PastUse month(int month, int one, int other) {
        return past(
                month,
                Method.ACTUAL,
                part("M0", Integer.toString(one), false),
                part("M1", Integer.toString(other), false));
    }

    private static PastUse estimated(int month, String serial) {
        return past(month, Method.AVERAGE, part(serial, "3", true), part("M1", "3", false));
    }

    private static PastUse past(int month, Method method, PastPart... parts) {
        var sum = List.of(parts).stream().map(PastPart::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PastUse(
                BillingPeriod.of(2026, month),
                sum,
                sum.multiply(BigDecimal.TEN),
                method,
                month,
                false,
                method == Method.ACTUAL ? null : MissingCase.NOT_SUBMITTED,
                Map.of(),
                List.of(parts));
    }

    private static PastPart part(String serial, String quantity, boolean estimated) {
        return new PastPart(serial, "", number(quantity), estimated);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
