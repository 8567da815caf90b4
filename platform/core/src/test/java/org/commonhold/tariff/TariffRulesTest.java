package org.commonhold.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Price.Tiered;
import org.commonhold.pricing.Price.Tiered.Season;
import org.commonhold.pricing.Price.Tiered.Step;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.commonhold.pricing.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffRulesTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @ParameterizedTest(name = "a service with code {0}, name {1}: {2}")
    @CsvSource({
        "WATER, Cold water,",
        "'  ',  Lift,       tariff.code.missing",
        "LIFT,  ' ',        tariff.name.missing",
    })
    void judgesAService(String code, String name, @Nullable String verdict) {
        var problems = TariffRules.ofService(new DefineService(code, name, Fund.OPERATING), false);
        assertThat(problems)
                .extracting(Problem::key)
                .containsExactlyElementsOf(verdict == null ? List.of() : List.of(verdict));
    }

    @Test
    void refusesATakenCodeAndTextsThatDoNotFit() {
        var lift = new DefineService("LIFT", "Lift", Fund.OPERATING);
        assertThat(TariffRules.ofService(lift, true)).extracting(Problem::field).containsExactly("code");
        var wide = new DefineService("X".repeat(33), "Y".repeat(201), Fund.OPERATING);
        assertThat(TariffRules.ofService(wide, false))
                .extracting(Problem::key)
                .containsExactly("tariff.code.long", "tariff.name.long");
    }

    @ParameterizedTest(name = "a price of {0}: {1}")
    @CsvSource({
        "0,                       ",
        "41.25,                   ",
        "0.123456,                ",
        "0.1234560,               ",
        "999999999999.999999,     ",
        "1000000000000,           tariff.price.large",
        "0.1234567,               tariff.price.decimals",
        "-0.01,                   tariff.price.negative",
    })
    void judgesAPrice(BigDecimal price, @Nullable String verdict) {
        var problems = TermsRules.of(flat(price), Set.of());
        assertThat(problems)
                .extracting(Problem::key)
                .containsExactlyElementsOf(verdict == null ? List.of() : List.of(verdict));
        assertThat(problems).allMatch(p -> "terms.price.price".equals(p.field()));
    }

    @Test
    void putsAPriceOnlyAfterTheOthers() {
        var starts = List.of(OCTOBER, JULY);
        assertThat(keys(OCTOBER.plusDays(1), starts)).isEmpty();
        assertThat(keys(OCTOBER, starts)).containsExactly("tariff.validFrom.taken");
        assertThat(keys(JULY, starts)).containsExactly("tariff.validFrom.taken");
        assertThat(keys(OCTOBER.minusDays(1), starts)).containsExactly("tariff.validFrom.early");
        assertThat(keys(JULY, List.of())).isEmpty();
    }

    @Test
    void beginsNoVersionInAMonthThatIsPosted() {
        var command = new PublishTariff(new ServiceId(1), OCTOBER, flat(BigDecimal.ONE), null);
        assertThat(TariffRules.ofStart(command, List.of(), OCTOBER)).isEmpty();
        assertThat(TariffRules.ofStart(command, List.of(), OCTOBER.plusMonths(1)))
                .extracting(Problem::key, Problem::field)
                .containsExactly(tuple("tariff.validFrom.billed", "validFrom"));
    }

    @Test
    void wantsStepsThatRiseAndEndOpen() {
        assertThat(tiers(step("180", "5"), step("260", "7"), step(null, "9"))).isEmpty();
        assertThat(tiers()).containsExactly("tariff.steps.missing terms.price.seasons[0].steps");
        assertThat(tiers(step("180", "5"), step("180", "7"), step(null, "9")))
                .containsExactly("tariff.steps.order terms.price.seasons[0].steps[1].upTo");
        assertThat(tiers(step(null, "5"), step(null, "7")))
                .containsExactly("tariff.steps.open terms.price.seasons[0].steps[0].upTo");
        assertThat(tiers(step("180", "5"), step("260", "-7")))
                .containsExactly(
                        "tariff.steps.closed terms.price.seasons[0].steps[1].upTo",
                        "tariff.price.negative terms.price.seasons[0].steps[1].price");
    }

    @Test
    void wantsSeasonsThatCoverTheYearOnce() {
        var steps = List.of(step(null, "5"));
        assertThat(seasons(new Season(5, 10, steps), new Season(11, 4, steps))).isEmpty();
        assertThat(seasons(new Season(5, 10, steps), new Season(12, 4, steps)))
                .containsExactly("tariff.season.gap terms.price.seasons");
        assertThat(seasons(new Season(5, 11, steps), new Season(11, 4, steps)))
                .containsExactly("tariff.season.twice terms.price.seasons");
        assertThat(seasons(new Season(0, 13, steps))).containsExactly("tariff.season.month terms.price.seasons[0]");
    }

    @Test
    void wantsPartsOfAKeyThatAddUpToOne() {
        assertThat(weights(
                        new Weight(Measure.AREA, new BigDecimal("0.30")),
                        new Weight(Measure.CONSUMPTION, new BigDecimal("0.7"))))
                .isEmpty();
        assertThat(weights(
                        new Weight(Measure.AREA, new BigDecimal("0.3")),
                        new Weight(Measure.AREA, new BigDecimal("0.6"))))
                .containsExactly(
                        "tariff.weights.twice terms.quantity.weights[1].measure",
                        "tariff.weights.sum terms.quantity.weights");
    }

    @Test
    void wantsServicesThatExistAndZonesWithNames() {
        var sum = new Quantity.SumOf(List.of("COLD", "HOT"));
        assertThat(places(TermsRules.of(Terms.of(sum, new Price.Flat(BigDecimal.ONE)), Set.of("COLD"))))
                .containsExactly("tariff.services.unknown terms.quantity.services[1]");
        var use = new Quantity.Consumption("ELECTRICITY", null);
        assertThat(places(TermsRules.of(Terms.of(use, new Price.ByZone(Map.of(" ", BigDecimal.ONE), null)), Set.of())))
                .containsExactly("tariff.zones.name terms.price.prices");
        assertThat(places(TermsRules.of(
                        Terms.of(new Quantity.Consumption("STEAM", null), new Price.Percent(BigDecimal.TEN)),
                        Set.of())))
                .containsExactly(
                        "tariff.resource.unknown terms.quantity.resource", "tariff.percent.amounts terms.price");
    }

    @Test
    void findsCircles() {
        var circle =
                new ServiceCircle(Map.of("A", List.of("B"), "B", List.of("C"), "C", List.of("A"), "D", List.of("A")));
        assertThat(circle.holds("A")).isTrue();
        assertThat(circle.holds("D")).isFalse();
        assertThat(new ServiceCircle(Map.of("A", List.of("A"))).holds("A")).isTrue();
    }

    private static Step step(@Nullable String upTo, String price) {
        return new Step(upTo == null ? null : new BigDecimal(upTo), new BigDecimal(price));
    }

    private static List<String> tiers(Step... steps) {
        return seasons(new Season(1, 12, List.of(steps)));
    }

    private static List<String> seasons(Season... seasons) {
        var price = new Tiered(false, Tiered.Window.PERIOD, 1, List.of(seasons), null);
        return places(TermsRules.of(Terms.of(new Quantity.Consumption("COLD_WATER", null), price), Set.of()));
    }

    private static List<String> weights(Weight... weights) {
        var share = new Quantity.ShareOfCost(List.of(weights));
        return places(TermsRules.of(Terms.of(share, new Price.Flat(BigDecimal.ONE)), Set.of()));
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream().map(p -> p.key() + " " + p.field()).toList();
    }

    private static Terms flat(BigDecimal price) {
        return Terms.of(new Quantity.Unit(), new Price.Flat(price));
    }

    private static List<String> keys(LocalDate validFrom, List<LocalDate> starts) {
        var command = new PublishTariff(new ServiceId(1), validFrom, flat(BigDecimal.ONE), "Decision 5");
        return TariffRules.ofStart(command, starts, null).stream()
                .map(Problem::key)
                .toList();
    }
}
