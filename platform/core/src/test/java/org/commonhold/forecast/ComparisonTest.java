package org.commonhold.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.basis.BilledAccount;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.sharing.Pools;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final BillingPeriod JUNE = BillingPeriod.of(2026, 6);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Quantity AREA = new Quantity.Area(Quantity.AreaKind.GROSS);
    private static final Quantity SHARED =
            new Quantity.ShareOfCost(List.of(new Quantity.Weight(Quantity.Weight.Measure.AREA, BigDecimal.ONE)));
    private static final long ESTATE = 4;
    private static final BilledAccount ACCOUNT =
            new BilledAccount(new AccountId(1), 2, 3, ESTATE, BigDecimal.ZERO, LONG_AGO, null);

    @Test
    void bothTariffsPriceTheSameFacts() {
        var comparison = compare(terms(AREA, "25"), terms(AREA, "27"), Map.of(), Map.of());

        assertThat(comparison.of(ACCOUNT, home("60"))).hasValue(compared(150000, 162000));
    }

    @Test
    void whatIsSharedIsDividedByEachTariff() {
        var now = Map.of(1L, Map.of("fee", share("400")));
        var then = Map.of(1L, Map.of("fee", share("250")));

        assertThat(compare(terms(SHARED, "1"), terms(SHARED, "1"), now, then).of(ACCOUNT, home("60")))
                .hasValue(compared(40000, 25000));
    }

    @Test
    void anAccountThatHasItByNeitherIsNotCounted() {
        var water = new Quantity.Consumption("COLD_WATER", null);

        assertThat(compare(terms(water, "25"), terms(water, "27"), Map.of(), Map.of())
                        .of(ACCOUNT, home("60")))
                .isEmpty();
        assertThat(compare(terms(SHARED, "1"), terms(SHARED, "1"), Map.of(), Map.of())
                        .of(elsewhere(), home("60")))
                .isEmpty();
    }

    @Test
    void whoHasNothingNowPaysNothingBefore() {
        var water = new Quantity.Consumption("COLD_WATER", null);

        assertThat(compare(terms(water, "25"), terms(AREA, "1"), Map.of(), Map.of())
                        .of(ACCOUNT, home("60")))
                .hasValue(compared(0, 6000));
    }

    @Test
    void aMissingFactOrAnUnknownCostIsNotComparedAsNought() {
        assertThat(compare(terms(AREA, "25"), terms(new Quantity.Persons(), "27"), Map.of(), Map.of())
                        .of(ACCOUNT, home("60")))
                .hasValue(Compared.unknown(ACCOUNT.account()));
        assertThat(compare(terms(AREA, "25"), terms(SHARED, "1"), Map.of(), Map.of())
                        .of(elsewhere(), home("60")))
                .hasValue(Compared.unknown(ACCOUNT.account()));
        assertThat(compare(terms(AREA, "25"), terms(SHARED, "1"), Map.of(), Map.of())
                        .of(ACCOUNT, home("60")))
                .hasValue(Compared.unknown(ACCOUNT.account()));
    }

    @Test
    void otherTermsHoldFromTheFirstOfTheMonthAndForThatServiceOnly() {
        var services = List.of(service("fee", terms(AREA, "25")), service("gate", terms(new Quantity.Unit(), "3")));

        var changed = Sides.with(services, "fee", JUNE, terms(AREA, "27"));

        assertThat(changed.get(1)).isEqualTo(services.get(1));
        assertThat(changed.get(0).versions())
                .extracting(PricedService.Version::validFrom)
                .containsExactly(LONG_AGO, JUNE.firstDay());
        assertThat(changed.get(0).versions().get(1).terms()).isEqualTo(terms(AREA, "27"));
    }

    @Test
    void sharesOfOtherServicesStay() {
        var all = Map.of(
                1L, Map.of("fee", share("1"), "lift", share("2")),
                2L, Map.of("fee", share("3")));
        var own = Map.of(1L, Map.of("fee", share("9")), 5L, Map.of("fee", share("8")));

        assertThat(Sides.replaced(all, own, "fee"))
                .isEqualTo(Map.of(
                        1L, Map.of("fee", share("9"), "lift", share("2")),
                        2L, Map.of(),
                        5L, Map.of("fee", share("8"))));
    }

    private static Comparison compare(
            Terms now,
            Terms then,
            Map<Long, Map<String, Facts.ShareFact>> nowShares,
            Map<Long, Map<String, Facts.ShareFact>> thenShares) {
        var expected = new Pools.Expected(Map.of("fee", Set.of(ESTATE)), Map.of());
        return new Comparison(
                "fee",
                new Side(List.of(service("fee", now)), nowShares, expected, List.of()),
                new Side(List.of(service("fee", then)), thenShares, expected, List.of()));
    }

    private static BilledAccount elsewhere() {
        return new BilledAccount(ACCOUNT.account(), 2, 3, ESTATE + 1, BigDecimal.ZERO, LONG_AGO, null);
    }

    private static Compared compared(long before, long after) {
        return new Compared(ACCOUNT.account(), Money.ofMinor(before, "RUB"), Money.ofMinor(after, "RUB"));
    }

    private static Facts.ShareFact share(String part) {
        return new Facts.ShareFact(new BigDecimal("1000"), BigDecimal.ONE, BigDecimal.TEN, new BigDecimal(part));
    }

    private static PricedService service(String code, Terms terms) {
        return new PricedService(
                code, code, PricedService.Fund.OPERATING, List.of(new PricedService.Version(1, LONG_AGO, null, terms)));
    }

    private static Terms terms(Quantity quantity, String price) {
        return Terms.of(quantity, new Price.Flat(new BigDecimal(price)));
    }

    private static Facts home(String area) {
        return new Facts(
                Currency.getInstance("RUB"),
                JUNE,
                1,
                JUNE.firstDay(),
                JUNE.end(),
                List.of(new Facts.AreaFact(Quantity.AreaKind.GROSS, new BigDecimal(area), LONG_AGO)),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
    }
}
