package org.commonhold.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhold.pricing.PricingFixture.RUB;
import static org.commonhold.pricing.PricingFixture.annual;
import static org.commonhold.pricing.PricingFixture.flat;
import static org.commonhold.pricing.PricingFixture.reading;
import static org.commonhold.pricing.PricingFixture.service;
import static org.commonhold.pricing.PricingFixture.water;
import static org.commonhold.pricing.PricingFixture.waterOrNorm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.pricing.Facts.Benefit;
import org.commonhold.pricing.Facts.Discount;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.Facts.PastUse;
import org.commonhold.pricing.PricedLine.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PricingTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Quantity AREA = new Quantity.Area(Quantity.AreaKind.GROSS);

    @Test
    void whatIsNotKnownIsAFaultInTheNameOfTheServiceAndNeverZero() {
        var nothing = new PricingFixture();

        assertThat(fault(nothing, service("fee", flat(AREA, "5")))).isEqualTo("pricing.fault.noArea");
        assertThat(fault(nothing, service("waste", flat(new Quantity.Persons(), "5"))))
                .isEqualTo("pricing.fault.noPersons");
        assertThat(fault(nothing, service("lift", flat(new Quantity.ShareOfCost(List.of()), "1"))))
                .isEqualTo("pricing.fault.noShare");
        assertThat(fault(nothing, new PricedService("fee", "Fee", PricedService.Fund.OPERATING, List.of())))
                .isEqualTo("pricing.fault.noPrice");
        var problem =
                nothing.price(service("fee", flat(AREA, "5"))).faults().get(0).problem();
        assertThat(Texts.text(Language.EN, problem)).startsWith("fee: the total area of the unit on June 1, 2026");
    }

    private static String fault(PricingFixture account, PricedService... services) {
        var priced = account.price(services);
        assertThat(priced.lines()).isEmpty();
        return priced.faults().get(0).problem().key();
    }

    @Test
    void otherServicesArePricedAllTheSame() {
        var priced = new PricingFixture()
                .price(service("fee", flat(AREA, "5")), service("gate", flat(new Quantity.Unit(), "3")));

        assertThat(priced.lines()).extracting(PricedLine::service).containsExactly("gate");
        assertThat(priced.faults()).extracting(Priced.Fault::service).containsExactly("fee");
    }

    @Test
    void aCircleIsAFaultOfEachInIt() {
        var priced = new PricingFixture()
                .price(
                        service("a", flat(new Quantity.SumOf(List.of("b")), "1")),
                        service("b", flat(new Quantity.SumOf(List.of("a")), "1")));

        assertThat(priced.faults())
                .extracting(f -> f.problem().key())
                .containsOnly("pricing.fault.circle")
                .hasSize(2);
    }

    @Test
    void aReadingBelowTheOneBeforeIsRefused() {
        var account = new PricingFixture().coldWater(reading(JUNE.minusDays(4), "10"), reading(JUNE.plusDays(20), "9"));

        assertThat(fault(account, service("water", flat(water(), "5")))).isEqualTo("pricing.fault.below");
    }

    @Test
    void withoutAMeterAndANormTheServiceIsNotCharged() {
        var priced = new PricingFixture().price(service("water", flat(water(), "5")));

        assertThat(priced.lines()).isEmpty();
        assertThat(priced.faults()).isEmpty();
    }

    @Test
    void aMissingZoneIsAMissingReadingOfTheMeter() {
        var day = new Facts.RegisterFact(
                "T1", 5, BigDecimal.ONE, List.of(reading(JUNE.minusDays(4), "0"), reading(JUNE.plusDays(20), "50")));
        var night = new Facts.RegisterFact("T2", 5, BigDecimal.ONE, List.of(reading(JUNE.minusDays(4), "0")));
        var meter = new Facts.MeterFact("ELECTRICITY", "E", LONG_AGO, null, null, null, List.of(day, night));
        var terms = Terms.of(
                new Quantity.Consumption("ELECTRICITY", null),
                new Price.ByZone(Map.of("T1", BigDecimal.TEN, "T2", BigDecimal.ONE), null));
        var base = new PricingFixture().facts();
        var facts = with(base, List.of(meter), List.of(), List.of());

        var priced = Pricing.price(facts, List.of(service("power", terms)), PricingFixture.RU_RULES);

        assertThat(priced.faults()).extracting(f -> f.problem().key()).containsExactly("pricing.fault.noNorm");
    }

    private static Facts with(
            Facts facts, List<Facts.MeterFact> meters, List<Benefit> benefits, List<Discount> discounts) {
        return new Facts(
                facts.currency(),
                facts.first(),
                facts.months(),
                facts.from(),
                facts.to(),
                facts.areas(),
                facts.persons(),
                meters.isEmpty() ? facts.meters() : meters,
                facts.shares(),
                facts.history(),
                facts.oneOffs(),
                benefits,
                discounts);
    }

    @Test
    void anAreaThatChangesInTheMonthIsChargedByDays() {
        var line = new PricingFixture()
                .area("50", LONG_AGO)
                .area("60", JUNE.plusDays(15))
                .price(service("fee", flat(AREA, "10")))
                .lines()
                .get(0);

        assertThat(line.amount().major()).isEqualByComparingTo("550");
        assertThat(line.quantity()).isEqualByComparingTo("55");
        assertThat(line.explanation().steps()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Terms.Proration.class)
    void twelveMonthsAreAYearHoweverTheyAreProrated(Terms.Proration way) {
        var year = new PricingFixture().in(2026, 1, 12).total(service("fee", flat(new Quantity.Unit(), "100", way)));

        assertThat(year.major()).isEqualByComparingTo("1200");
    }

    @Test
    void theWholeMonthIsChargedToWhoeverHoldsTheUnitOnTheFirst() {
        var fee = service("fee", flat(new Quantity.Unit(), "100", Terms.Proration.WHOLE_MONTH));

        assertThat(new PricingFixture().held(JUNE, JUNE.plusDays(1)).total(fee).major())
                .isEqualByComparingTo("100");
        assertThat(new PricingFixture()
                        .held(JUNE.plusDays(1), JUNE.plusMonths(1))
                        .total(fee)
                        .major())
                .isEqualByComparingTo("0");
    }

    @Test
    void aReadingOnTheDayOfTheSaleSplitsTheUse() {
        var sale = JUNE.plusDays(10);
        var readings = new Facts.Point[] {
            reading(JUNE.minusDays(4), "100"), reading(sale, "109"), reading(JUNE.plusDays(25), "112")
        };
        var terms = service("water", flat(water(), "10"));

        assertThat(new PricingFixture()
                        .held(JUNE, sale)
                        .coldWater(readings)
                        .total(terms)
                        .major())
                .isEqualByComparingTo("90");
        assertThat(new PricingFixture()
                        .held(sale, JUNE.plusMonths(1))
                        .coldWater(readings)
                        .total(terms)
                        .major())
                .isEqualByComparingTo("30");
    }

    @Test
    void aStandingChargeCountsDays() {
        var line = new PricingFixture()
                .held(JUNE, JUNE.plusDays(12))
                .price(service("standing", flat(new Quantity.Days(), "0.53")))
                .lines()
                .get(0);

        assertThat(line.amount().major()).isEqualByComparingTo("6.36");
        assertThat(line.unit()).isEqualTo("day");
    }

    @Test
    void theMinimumIsFilledUpAndSaysSo() {
        var terms = new Terms(
                water(),
                new Price.Flat(BigDecimal.TEN),
                Terms.Proration.ACTUAL_DAYS,
                new BigDecimal("45"),
                true,
                new Terms.Rounding(RoundingMode.HALF_UP, Terms.RoundingLevel.LINE),
                new Terms.Tax(BigDecimal.valueOf(5), false));
        var line = new PricingFixture()
                .coldWater(reading(JUNE.minusDays(4), "0"), reading(JUNE.plusDays(20), "3"))
                .price(service("water", terms))
                .lines()
                .get(0);

        assertThat(line.amount().major()).isEqualByComparingTo("47.25");
        assertThat(line.tax().major()).isEqualByComparingTo("2.25");
        assertThat(line.explanation().steps())
                .extracting(Explanation.Step::what)
                .containsExactly("use", "minimum", "tax");
    }

    @Test
    void aBenefitIsForThePersonsEntitledAndWithinTheNorm() {
        var account = new PricingFixture()
                .coldWater(reading(JUNE.minusDays(4), "0"), reading(JUNE.plusDays(20), "12"))
                .facts();
        var terms = flat(water(), "10");

        assertThat(relief(account, terms, 2, 3, null, false)).isEqualByComparingTo("-40");
        assertThat(relief(account, terms, 2, 3, "3", false)).isEqualByComparingTo("-30");
        assertThat(relief(account, terms, 1, 1, null, true)).isEqualByComparingTo("0");
    }

    private static BigDecimal relief(
            Facts facts,
            Terms terms,
            int entitled,
            int persons,
            @org.jspecify.annotations.Nullable String norm,
            boolean cash) {
        var benefit = new Benefit(
                "water",
                1,
                "veteran",
                BigDecimal.valueOf(50),
                entitled,
                persons,
                norm == null ? null : new BigDecimal(norm),
                cash,
                LONG_AGO,
                null);
        var lines = Pricing.price(
                        with(facts, List.of(), List.of(benefit), List.of()),
                        List.of(service("water", terms)),
                        List.of())
                .lines();
        assertThat(lines.get(0).explanation().notes()).hasSize(cash ? 1 : 0);
        return lines.stream()
                .filter(l -> l.kind() == Kind.DISCOUNT)
                .map(l -> l.amount().major())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void discountsNeverTakeMoreThanTheLine() {
        var facts = new PricingFixture().area("50", LONG_AGO).facts();
        var vacancy = new Discount("fee", 1, Discount.Reason.VACANCY, "empty", BigDecimal.valueOf(70), LONG_AGO, null);
        var campaign =
                new Discount("fee", 2, Discount.Reason.CAMPAIGN, "spring", BigDecimal.valueOf(50), LONG_AGO, null);
        var lines = Pricing.price(
                        with(facts, List.of(), List.of(), List.of(vacancy, campaign)),
                        List.of(service("fee", flat(AREA, "10"))),
                        List.of())
                .lines();

        assertThat(lines).extracting(l -> l.amount().major().intValueExact()).containsExactly(500, -350, -150);
    }

    @Test
    void aReadingThatCameLateClosesItsOwnMonthOnly() {
        var rows = new PricingFixture()
                .in(2026, 3)
                .past("water", past(2025, 10, "6"), past(2025, 11, "6"), past(2025, 12, "6"), estimate(1), estimate(2))
                .coldWater(reading(LocalDate.of(2025, 12, 25), "100"), reading(LocalDate.of(2026, 1, 25), "104"))
                .price(service("water", flat(waterOrNorm("12"), "10")));

        assertThat(rows.faults()).isEmpty();
        assertThat(rows.lines()).extracting(PricedLine::method).containsExactly(Method.AVERAGE, Method.ACTUAL);
        assertThat(rows.lines().get(1).replaces()).isEqualTo(1);
        assertThat(rows.lines().get(1).amount().major()).isEqualByComparingTo("-20");
    }

    @Test
    void whatRestsOnAnEstimateIsPutRightWithIt() {
        var sewage = new PastUse(
                BillingPeriod.of(2026, 1), new BigDecimal("6"), new BigDecimal("30"), Method.AVERAGE, 51, false);
        var lines = new PricingFixture()
                .in(2026, 2)
                .past("water", past(2025, 12, "6"), estimate(1))
                .past("sewage", sewage)
                .coldWater(reading(LocalDate.of(2025, 12, 25), "100"), reading(LocalDate.of(2026, 2, 25), "105.9"))
                .price(
                        service("water", flat(waterOrNorm("12"), "10")),
                        service("sewage", flat(new Quantity.SumOf(List.of("water")), "5")))
                .lines();

        assertThat(lines).hasSize(4);
        var correction = lines.get(3);
        assertThat(correction.replaces()).isEqualTo(51);
        assertThat(correction.quantity()).isEqualByComparingTo(lines.get(1).quantity());
        assertThat(correction.amount().minor()).isEqualTo(lines.get(1).amount().minor() / 2);
    }

    @Test
    void aNormForAFailedMeterStays() {
        var norm = new PastUse(
                BillingPeriod.of(2026, 5),
                new BigDecimal("18"),
                new BigDecimal("180"),
                Method.NORM,
                5,
                false,
                MissingCase.METER_INVALID,
                Map.of());
        var lines = new PricingFixture()
                .past("water", norm)
                .coldWater(reading(JUNE.minusDays(4), "100"), reading(JUNE.plusDays(20), "103"))
                .price(service("water", flat(waterOrNorm("12"), "10")))
                .lines();

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).amount().major()).isEqualByComparingTo("30");
    }

    @Test
    void anEstimateSaysWhyAndHow() {
        var line = new PricingFixture()
                .in(2026, 1)
                .past("water", past(2025, 10, "5"), past(2025, 11, "6"), past(2025, 12, "7"))
                .coldWater(reading(LocalDate.of(2025, 12, 25), "100"))
                .price(service("water", flat(waterOrNorm("12"), "10")))
                .lines()
                .get(0);

        assertThat(Explanations.notes(Language.EN, line.explanation()))
                .containsExactly(
                        "No reading from Jan 1, 2026 to Jan 31, 2026.",
                        "Charged by the mean of 3 measured months: 6 a month.");
        for (var language : Language.values()) {
            assertThat(Explanations.notes(language, line.explanation()))
                    .hasSize(2)
                    .doesNotContain("");
        }
    }

    @Test
    void theSentenceReadsTheComputation() {
        var line = new PricingFixture()
                .in(2026, 6)
                .past("water", past(2026, 5, "170"))
                .coldWater(reading(JUNE.minusDays(4), "0"), reading(JUNE.plusDays(20), "40"))
                .price(service("water", Terms.of(water(), annual())))
                .lines()
                .get(0);
        var why = line.explanation();

        assertThat(Explanations.sentence(Language.EN, why, line.amount()))
                .isEqualTo("10\u00a0m³ × 5 + 30\u00a0m³ × 7 = RUB\u00a0260.00; price in force since Jan 1, 2000");
        assertThat(Explanations.rows(Language.RU, why, RUB).get(1).what()).isEqualTo("Ступень 180–260");
        assertThat(Explanations.rows(Language.RU, why, RUB).get(1).days()).startsWith("30 дней, 1 июн. 2026");
        assertThat(Explanations.readings(Language.ZH, why).get(0)).contains("用量 40");
        assertThat(ExplanationText.read(ExplanationText.write(why))).isEqualTo(why);
    }

    private static PastUse past(int year, int month, String quantity) {
        var use = new BigDecimal(quantity);
        return new PastUse(BillingPeriod.of(year, month), use, use.multiply(BigDecimal.TEN), Method.ACTUAL, 0, false);
    }

    private static PastUse estimate(int month) {
        return new PastUse(
                BillingPeriod.of(2026, month), new BigDecimal("6"), new BigDecimal("60"), Method.AVERAGE, month, false);
    }
}
