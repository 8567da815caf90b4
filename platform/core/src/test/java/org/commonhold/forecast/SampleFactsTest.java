package org.commonhold.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.Pricing;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.junit.jupiter.api.Test;

class SampleFactsTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void everyQuantityOfTheExampleIsWhatTheTermsCount() {
        var weights = List.of(new Quantity.Weight(Quantity.Weight.Measure.AREA, BigDecimal.ONE));

        assertThat(price(new Quantity.Area(Quantity.AreaKind.HEATED), 31)).isEqualTo(usd(12000));
        assertThat(price(new Quantity.Persons(), 31)).isEqualTo(usd(600));
        assertThat(price(new Quantity.Unit(), 31)).isEqualTo(usd(200));
        assertThat(price(new Quantity.Consumption("COLD_WATER", null), 31)).isEqualTo(usd(1400));
        assertThat(price(new Quantity.SumOf(List.of("a", "b")), 31)).isEqualTo(usd(1400));
        assertThat(price(new Quantity.ShareOfCost(weights), 31)).isEqualTo(usd(1400));
        assertThat(price(new Quantity.OneOff(), 31)).isEqualTo(usd(700));
    }

    @Test
    void aPartOfTheMonthIsPricedAsAPart() {
        assertThat(price(new Quantity.Unit(), 15)).isEqualTo(usd(100));
        assertThat(price(new Quantity.Unit(), 99)).isEqualTo(usd(200));
    }

    @Test
    void zonesAreCountedByThemselves() {
        var terms = Terms.of(
                new Quantity.Consumption("ELECTRICITY", null),
                new Price.ByZone(Map.of("T1", BigDecimal.TEN, "T2", BigDecimal.ONE), null));

        assertThat(price(terms, sample(31, Map.of("T1", BigDecimal.ONE, "T2", BigDecimal.TEN))))
                .isEqualTo(usd(2000));
    }

    @Test
    void aPercentOfAmountsRestsOnWhatTheExampleCost() {
        var terms = Terms.of(new Quantity.AmountOf(List.of("a", "b")), new Price.Percent(BigDecimal.TEN));

        assertThat(price(terms, sample(31, Map.of()))).isEqualTo(usd(70));
    }

    private static Money price(Quantity quantity, int days) {
        return price(Terms.of(quantity, new Price.Flat(new BigDecimal("2"))), sample(days, Map.of()));
    }

    private static Money price(Terms terms, Sample sample) {
        var facts = new SampleFacts(sample, terms);
        var priced = Pricing.price(facts.facts(USD), facts.services(), List.of());
        assertThat(priced.faults()).isEmpty();
        return priced.lines().stream()
                .filter(l -> l.service().equals(SampleFacts.CODE))
                .map(PricedLine::amount)
                .reduce(Money.zero(USD), Money::plus);
    }

    /** June: 60 m², 3 persons, 7 of whatever is counted. */
    private static Sample sample(int days, Map<String, BigDecimal> zones) {
        return new Sample(BillingPeriod.of(2026, 6), days, new BigDecimal("60"), 3, new BigDecimal("7"), zones);
    }

    private static Money usd(long minor) {
        return Money.ofMinor(minor, "USD");
    }
}
