package org.commonhold.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonhold.adjustment.RepricingFixture.BEFORE;
import static org.commonhold.adjustment.RepricingFixture.CLOSING;
import static org.commonhold.adjustment.RepricingFixture.JUNE;
import static org.commonhold.adjustment.RepricingFixture.POWER;
import static org.commonhold.adjustment.RepricingFixture.WATER;
import static org.commonhold.adjustment.RepricingFixture.closing;
import static org.commonhold.adjustment.RepricingFixture.flat;
import static org.commonhold.adjustment.RepricingFixture.on;
import static org.commonhold.adjustment.RepricingFixture.register;
import static org.commonhold.adjustment.RepricingFixture.steps;
import static org.commonhold.adjustment.RepricingFixture.tiers;
import static org.commonhold.adjustment.RepricingFixture.version;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhold.adjustment.Ground.LateReading;
import org.commonhold.adjustment.Ground.WrongTariff;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Price.Tiered;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.rulepack.TestBooks;
import org.junit.jupiter.api.Test;

/** A wrong price and a late reading, for every kind of line that a run makes. */
class RepricingTest {

    private static final Map<String, BigDecimal> ZONE_PRICES =
            Map.of("T1", new BigDecimal("6"), "T2", new BigDecimal("2"));

    private final RepricingFixture june = new RepricingFixture();

    @Test
    void oneFlatPriceGivesTheDifferenceBothWays() {
        june.service(WATER, flat("10")).used("COLD_WATER", "10").charged();
        assertThat(amount(june.correct(new WrongTariff(decimal("9.50"))))).isEqualTo("-5.00");
        assertThat(amount(june.correct(new WrongTariff(decimal("12"))))).isEqualTo("20.00");
        assertThat(amount(june.correct(new LateReading(decimal("7.5"))))).isEqualTo("-25.00");
    }

    @Test
    void aLateReadingChangesTheQuantityAndAWrongPriceDoesNot() {
        june.service(WATER, flat("10")).used("COLD_WATER", "10").charged();
        var late = june.correct(new LateReading(decimal("7.5"))).counted();
        assertThat(late.quantity()).isEqualByComparingTo("-2.5");
        assertThat(late.unit()).isEqualTo("m3");
        assertThat(late.method()).isEqualTo(Method.ACTUAL);

        var price = june.correct(new WrongTariff(decimal("12"))).counted();
        assertThat(price.quantity()).isEqualByComparingTo("0");
        assertThat(price.method()).isEqualTo(Method.GIVEN);
    }

    @Test
    void graduatedStepsAreFilledAgain() {
        june.service(WATER, tiers(false, Tiered.Window.PERIOD))
                .used("COLD_WATER", "250")
                .charged();
        // 180 × 5 + 70 × 7 = 1390; 180 × 5 + 80 × 7 + 40 × 9 = 1820
        assertThat(amount(june.correct(new LateReading(decimal("300"))))).isEqualTo("430.00");
        assertThat(amount(june.correct(prices("tier 180–260", "6.5")))).isEqualTo("-35.00");
        assertThat(amount(june.correct(prices("tier 0–180", "4", "tier 180–260", "8"))))
                .isEqualTo("-110.00");
    }

    @Test
    void aSlabPutsAllIntoTheStepThatIsReached() {
        june.service(WATER, tiers(true, Tiered.Window.PERIOD))
                .used("COLD_WATER", "250")
                .charged();
        assertThat(amount(june.correct(new LateReading(decimal("150"))))).isEqualTo("-1000.00");
        assertThat(amount(june.correct(prices("tier 180–260", "6")))).isEqualTo("-250.00");
    }

    @Test
    void onlyPricesOfTheSeasonOfTheMonthCanBePutRight() {
        var seasonal = new Tiered(
                false,
                Tiered.Window.PERIOD,
                1,
                List.of(new Tiered.Season(5, 9, steps("5", "7", "9")), new Tiered.Season(10, 4, steps("1", "2", "3"))),
                null);
        june.service(WATER, seasonal).used("COLD_WATER", "200").charged();
        assertThat(june.again().parts().prices())
                .extracting(NamedPrice::name)
                .containsExactly("tier 0–180", "tier 180–260", "tier > 260");
        assertThat(amount(june.correct(prices("tier 0–180", "5.5")))).isEqualTo("90.00");
    }

    @Test
    void stepsOfAYearGoOnFromTheMonthsBeforeEvenFromAnEstimate() {
        june.service(WATER, tiers(false, Tiered.Window.YEAR))
                .past(BillingPeriod.of(2026, 4), "150", Method.ACTUAL)
                .used("COLD_WATER", "50")
                .charged();
        // from 150: 30 × 5 + 20 × 7 = 290
        assertThat(june.line().amount().minor()).isEqualTo(29_000);
        assertThat(amount(june.correct(new LateReading(decimal("20"))))).isEqualTo("-190.00");
        assertThat(amount(june.correct(prices("tier 180–260", "8")))).isEqualTo("20.00");

        june.past(BillingPeriod.of(2026, 5), "10", Method.AVERAGE);
        // from 160: 20 × 5 = 100, and the estimate is none of June's business
        assertThat(amount(june.correct(new LateReading(decimal("20"))))).isEqualTo("-190.00");
        assertThat(amount(june.correct(new LateReading(decimal("30"))))).isEqualTo("-120.00");
    }

    @Test
    void stepsOfAQuarterGoOnFromTheMonthsBefore() {
        june.service(WATER, tiers(false, Tiered.Window.QUARTER))
                .past(BillingPeriod.of(2026, 3), "500", Method.ACTUAL)
                .past(BillingPeriod.of(2026, 4), "90", Method.ACTUAL)
                .past(BillingPeriod.of(2026, 5), "60", Method.ACTUAL)
                .used("COLD_WATER", "50")
                .charged();
        // from 150: 30 × 5 + 20 × 7 = 290, and 30 × 5 + 80 × 7 + 10 × 9 = 800
        assertThat(june.line().amount().minor()).isEqualTo(29_000);
        assertThat(amount(june.correct(new LateReading(decimal("120"))))).isEqualTo("510.00");
        assertThat(amount(june.correct(prices("tier 180–260", "6")))).isEqualTo("-20.00");
    }

    @Test
    void aSlabOfAYearTakesOffWhatItsMonthsBeforeCameTo() {
        june.service(WATER, tiers(true, Tiered.Window.YEAR))
                .past(BillingPeriod.of(2026, 5), "150", Method.ACTUAL)
                .used("COLD_WATER", "50")
                .charged();
        // 200 × 7 − 150 × 5 = 650
        assertThat(june.line().amount().minor()).isEqualTo(65_000);
        assertThat(amount(june.correct(new LateReading(decimal("20"))))).isEqualTo("-550.00");
    }

    @Test
    void zonesArePricedApartAndEachMustBeTold() {
        june.service(POWER, new Price.ByZone(ZONE_PRICES, null))
                .zones("100", "50")
                .charged();
        var both = new LateReading(null, Map.of("T1", decimal("90"), "T2", decimal("60")));
        var correction = june.correct(both);
        assertThat(amount(correction)).isEqualTo("-40.00");
        assertThat(correction.explanation().notes())
                .contains(new Explanation.Note("zoneChange", List.of("T1", "-10", "kWh")));
        assertThat(amount(june.correct(prices("zone T2", "1.5")))).isEqualTo("-25.00");
        assertThat(june.again().parts().zones()).containsExactly("T1", "T2");
        refused(() -> june.correct(new LateReading(decimal("150"))), "adjustment.zones.each", "ground.zones");
        refused(
                () -> june.correct(new LateReading(null, Map.of("T1", decimal("-1"), "T2", decimal("1")))),
                "adjustment.number.negative",
                "ground.zones");
    }

    @Test
    void aSurchargeOfStepsComesOnTopOfTheZones() {
        june.service(POWER, new Price.ByZone(ZONE_PRICES, tiers(true, Tiered.Window.YEAR)))
                .past(BillingPeriod.of(2026, 5), "100", Method.ACTUAL)
                .zones("60", "10")
                .charged();
        // 60 × 6 + 10 × 2 + 170 × 5 − 100 × 5 = 730; 60 × 6 + 40 × 2 + 200 × 7 − 100 × 5 = 1340
        assertThat(june.line().amount().minor()).isEqualTo(73_000);
        var more = new LateReading(null, Map.of("T1", decimal("60"), "T2", decimal("40")));
        assertThat(amount(june.correct(more))).isEqualTo("610.00");
        assertThat(amount(june.correct(prices("zone T1", "7")))).isEqualTo("60.00");
    }

    @Test
    void severalPricesInAMonthArePutRightEachByItsDay() {
        var change = LocalDate.of(2026, 6, 11);
        june.service(
                        "S",
                        version(1, LocalDate.of(2020, 1, 1), Terms.of(WATER, flat("10"))),
                        version(2, change, Terms.of(WATER, flat("20"))))
                .meter("COLD_WATER", register("", on(BEFORE, "0"), on(change, "12"), closing("15")))
                .charged();
        // the reading of the day of the change tells: 12 × 10 + 3 × 20
        assertThat(june.line().amount().minor()).isEqualTo(18_000);
        assertThat(amount(june.correct(prices("price 2026-06-11", "18")))).isEqualTo("-6.00");
        assertThat(amount(june.correct(prices("price 2026-06-01", "9", "price 2026-06-11", "18"))))
                .isEqualTo("-18.00");
        // a quantity alone is spread over the days: 10 × 10 + 20 × 20
        assertThat(amount(june.correct(new LateReading(decimal("30"))))).isEqualTo("320.00");
        refused(() -> june.correct(new WrongTariff(decimal("9"))), "adjustment.prices.several", "ground.rightPrice");
    }

    @Test
    void theAllowanceIsStillFree() {
        june.service(WATER, new Price.Packaged(decimal("100"), decimal("10"), decimal("3")))
                .used("COLD_WATER", "15")
                .charged();
        assertThat(amount(june.correct(new LateReading(decimal("8"))))).isEqualTo("-15.00");
        assertThat(amount(june.correct(prices("fee", "90")))).isEqualTo("-10.00");
        assertThat(amount(june.correct(prices("over", "4")))).isEqualTo("5.00");
    }

    @Test
    void theMinimumStillHolds() {
        var usual = Terms.of(WATER, flat("10"));
        june.service(new Terms(WATER, flat("10"), usual.proration(), decimal("500"), false, usual.rounding(), null))
                .used("COLD_WATER", "20")
                .charged();
        assertThat(amount(june.correct(new LateReading(decimal("60"))))).isEqualTo("100.00");
        refused(() -> june.correct(new LateReading(decimal("30"))), "adjustment.difference.none", "ground");
        refused(() -> june.correct(new WrongTariff(decimal("25"))), "adjustment.difference.none", "ground");
        assertThat(amount(june.correct(new WrongTariff(decimal("30"))))).isEqualTo("100.00");
    }

    @Test
    void severalMetersAreTakenTogether() {
        june.service(WATER, flat("10"))
                .used("COLD_WATER", "6")
                .used("COLD_WATER", "4")
                .charged();
        assertThat(amount(june.correct(new LateReading(decimal("12"))))).isEqualTo("20.00");
        assertThat(amount(june.correct(new WrongTariff(decimal("9"))))).isEqualTo("-10.00");
    }

    @Test
    void eachOfTwoComponentsHasItsPrice() {
        var hot = new Price.Components(List.of(
                new Price.Components.Component("water", decimal("1"), decimal("40")),
                new Price.Components.Component("heat", decimal("0.06"), decimal("2000"))));
        june.service(WATER, hot).used("COLD_WATER", "5").charged();
        assertThat(amount(june.correct(prices("component heat", "1800")))).isEqualTo("-60.00");
        assertThat(amount(june.correct(new LateReading(decimal("4"))))).isEqualTo("-160.00");
    }

    @Test
    void whatABenefitTakesOffFollows() {
        june.service(WATER, flat("10")).used("COLD_WATER", "10").benefit("50").charged();
        assertThat(amount(june.correct(new WrongTariff(decimal("8"))))).isEqualTo("-10.00");
        assertThat(amount(june.correct(new LateReading(decimal("20"))))).isEqualTo("50.00");
    }

    @Test
    void theTaxOfTheDifferenceIsKnown() {
        var usual = Terms.of(WATER, flat("10"));
        june.service(new Terms(
                        WATER,
                        flat("10"),
                        usual.proration(),
                        null,
                        false,
                        new Terms.Rounding(RoundingMode.HALF_UP, Terms.RoundingLevel.LINE),
                        new Terms.Tax(decimal("20"), false)))
                .used("COLD_WATER", "10")
                .charged();
        var correction = june.correct(new WrongTariff(decimal("8")));
        assertThat(amount(correction)).isEqualTo("-24.00");
        assertThat(correction.tax().minor()).isEqualTo(-400);
    }

    @Test
    void whatIsDueByTheMonthFollowsThePriceForItsDays() {
        june.service(new Quantity.Area(Quantity.AreaKind.GROSS), flat("30"))
                .area("50")
                .movedIn(LocalDate.of(2026, 6, 16))
                .charged();
        assertThat(june.line().amount().minor()).isEqualTo(75_000);
        assertThat(amount(june.correct(new WrongTariff(decimal("28"))))).isEqualTo("-50.00");
        refused(() -> june.correct(new LateReading(decimal("1"))), "adjustment.lateReading.notMetered", "ground");
    }

    @Test
    void aShareOfACostAndAPercentageFollowTheirPrice() {
        june.service(new Quantity.ShareOfCost(List.of()), flat("1"))
                .share("S", "1000", "100")
                .charged();
        assertThat(amount(june.correct(new WrongTariff(decimal("0.9"))))).isEqualTo("-10.00");

        var fee = new RepricingFixture()
                .service("W", version(1, LocalDate.of(2020, 1, 1), Terms.of(WATER, flat("10"))))
                .service(new Quantity.AmountOf(List.of("W")), new Price.Percent(decimal("10")))
                .used("COLD_WATER", "30")
                .charged();
        assertThat(amount(fee.correct(prices("percent", "5")))).isEqualTo("-15.00");
    }

    @Test
    void whatRestsOnOtherServicesIsPutRightByItself() {
        var sewage = new RepricingFixture()
                .service("W", version(1, LocalDate.of(2020, 1, 1), Terms.of(WATER, flat("10"))))
                .service(new Quantity.SumOf(List.of("W")), tiers(false, Tiered.Window.PERIOD))
                .used("COLD_WATER", "200")
                .charged();
        // 180 × 5 + 20 × 7 = 1040
        assertThat(amount(sewage.correct(new LateReading(decimal("100"))))).isEqualTo("-540.00");
        assertThat(amount(sewage.correct(prices("tier 180–260", "8")))).isEqualTo("20.00");
    }

    @Test
    void anEstimateIsLeftToTheNextBill() {
        estimated();
        refused(() -> june.correct(new LateReading(decimal("8"))), "adjustment.lateReading.nextBill", "ground");
        assertThat(amount(june.correct(new WrongTariff(decimal("9"))))).isEqualTo("-10.00");
    }

    @Test
    void anEstimateThatAReadingPutRightCountsWithWhatWasUsed() {
        estimated();
        june.and(june.correctedTo("14"));
        assertThat(amount(june.correct(new WrongTariff(decimal("9"))))).isEqualTo("-14.00");
        assertThat(amount(june.correct(new LateReading(decimal("15"))))).isEqualTo("10.00");
    }

    @Test
    void aSecondCorrectionGoesOnFromTheFirst() {
        june.service(WATER, tiers(false, Tiered.Window.PERIOD))
                .used("COLD_WATER", "250")
                .charged();
        june.and(june.correct(new LateReading(decimal("300"))));
        refused(() -> june.correct(new LateReading(decimal("300"))), "adjustment.difference.none", "ground");
        // 40 more in the last step are 40 × 10
        assertThat(amount(june.correct(prices("tier > 260", "10")))).isEqualTo("40.00");
        assertThat(amount(june.correct(new LateReading(decimal("250"))))).isEqualTo("-430.00");
    }

    @Test
    void whatARuleTookOffStaysTakenOff() {
        june.service(WATER, flat("10")).used("COLD_WATER", "10").charged();
        june.and(new AdjustmentRules(june.line(), TestBooks.of("RU"))
                .correct(new Ground.Other(decimal("-20"), "Meeting 3")));
        assertThat(amount(june.correct(new WrongTariff(decimal("9"))))).isEqualTo("-10.00");

        var nothing = june.correct(new WrongTariff(decimal("1")));
        assertThat(amount(nothing)).isEqualTo("-80.00");
        assertThat(nothing.capped()).isTrue();
    }

    @Test
    void thePriceMustBeOneOfTheLine() {
        june.service(WATER, flat("10")).used("COLD_WATER", "10").charged();
        refused(() -> june.correct(prices("tier 0–180", "9")), "adjustment.prices.unknown", "ground.prices");
        refused(() -> june.correct(new WrongTariff(null, null)), "adjustment.prices.missing", "ground.rightPrice");
        refused(() -> june.correct(new WrongTariff(decimal("-1"))), "adjustment.number.negative", "ground.rightPrice");
        refused(() -> june.correct(new WrongTariff(decimal("10"))), "adjustment.difference.none", "ground");
        refused(() -> june.correct(new LateReading(null, null)), "adjustment.quantity.missing", "ground.rightQuantity");
        refused(
                () -> june.correct(new LateReading(decimal("-1"))),
                "adjustment.number.negative",
                "ground.rightQuantity");
    }

    @Test
    void theOwnerSeesTheMonthAnewAndWhatWasChargedForIt() {
        june.service(WATER, flat("10")).used("COLD_WATER", "10").charged();
        var correction = june.correct(new WrongTariff(decimal("9")));
        assertThat(correction.explanation().steps())
                .extracting(Explanation.Step::what)
                .containsExactly("use", "charged");
        assertThat(correction.explanation().steps().stream()
                        .map(Explanation.Step::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("-10");
        assertThat(correction.explanation().notes())
                .containsExactly(new Explanation.Note("corrects", List.of("Service", JUNE.toString())));
        assertThat(correction.explanation().readings()).isEmpty();
    }

    /** 10 m³ at 10, the mean of three months. */
    private void estimated() {
        june.service(WATER, flat("10"))
                .past(BillingPeriod.of(2026, 3), "9", Method.ACTUAL)
                .past(BillingPeriod.of(2026, 4), "10", Method.ACTUAL)
                .past(BillingPeriod.of(2026, 5), "11", Method.ACTUAL)
                .meter("COLD_WATER", register("", on(CLOSING.minusDays(30), "0")))
                .charged();
        assertThat(june.line().method()).isEqualTo(Method.AVERAGE);
        assertThat(june.line().amount().minor()).isEqualTo(10_000);
    }

    private static WrongTariff prices(String name, String price) {
        return new WrongTariff(null, Map.of(name, decimal(price)));
    }

    private static WrongTariff prices(String name, String price, String other, String second) {
        return new WrongTariff(null, Map.of(name, decimal(price), other, decimal(second)));
    }

    private static void refused(ThrowingCallable work, String key, String field) {
        assertThatThrownBy(work).isInstanceOfSatisfying(AdjustmentRejected.class, e -> assertThat(e.problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.key()).isEqualTo(key);
                    assertThat(p.field()).isEqualTo(field);
                }));
    }

    private static String amount(Correction correction) {
        return correction.amount().major().toPlainString();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
