package org.commonhold.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.Facts.Point;
import org.jspecify.annotations.Nullable;

/** An account as a test describes it; it has nothing but what is said. */
final class PricingFixture {

    static final Currency RUB = Currency.getInstance("RUB");
    static final List<MissingRule> RU_RULES = List.of(
            new MissingRule(MissingCase.NOT_SUBMITTED, 6, 3, 3, BigDecimal.ONE),
            new MissingRule(MissingCase.METER_INVALID, 6, 3, 3, new BigDecimal("1.5")),
            new MissingRule(MissingCase.NO_ACCESS, 6, 3, 3, new BigDecimal("1.5")));

    private BillingPeriod first = BillingPeriod.of(2026, 6);
    private int months = 1;
    private LocalDate from = first.firstDay();
    private LocalDate to = first.end();
    private @Nullable LocalDate since;
    private final List<Facts.AreaFact> areas = new ArrayList<>();
    private final List<Facts.PersonsFact> persons = new ArrayList<>();
    private final List<Facts.MeterFact> meters = new ArrayList<>();
    private final Map<String, Facts.ShareFact> shares = new HashMap<>();
    private final Map<String, List<Facts.PastUse>> history = new HashMap<>();
    private final List<Facts.OneOffFact> oneOffs = new ArrayList<>();

    PricingFixture in(int year, int month) {
        return in(year, month, 1);
    }

    PricingFixture in(int year, int month, int length) {
        first = BillingPeriod.of(year, month);
        months = length;
        from = first.firstDay();
        to = from.plusMonths(length);
        return this;
    }

    PricingFixture held(LocalDate firstDay, LocalDate end) {
        from = firstDay;
        to = end;
        return this;
    }

    PricingFixture since(LocalDate day) {
        since = day;
        return this;
    }

    PricingFixture area(String area, LocalDate since) {
        areas.add(new Facts.AreaFact(Quantity.AreaKind.GROSS, new BigDecimal(area), since));
        return this;
    }

    PricingFixture persons(int count, LocalDate since) {
        persons.add(new Facts.PersonsFact(count, since));
        return this;
    }

    PricingFixture coldWater(Point... readings) {
        return meter("COLD_WATER", "", readings);
    }

    PricingFixture meter(String resource, String zone, Point... readings) {
        var register = new Facts.RegisterFact(zone, 5, BigDecimal.ONE, List.of(readings));
        meters.add(new Facts.MeterFact(
                resource, "M" + meters.size(), LocalDate.of(2020, 1, 1), null, null, null, List.of(register)));
        return this;
    }

    /** A meter of cold water, with a register for each list of readings, that fails for a reason of RU item 59 a. */
    @SafeVarargs
    final PricingFixture failed(@Nullable LocalDate on, List<Point>... registers) {
        var facts = new ArrayList<Facts.RegisterFact>();
        for (var readings : registers) {
            facts.add(new Facts.RegisterFact("", 5, BigDecimal.ONE, readings));
        }
        meters.add(new Facts.MeterFact(
                "COLD_WATER",
                "M" + meters.size(),
                LocalDate.of(2020, 1, 1),
                null,
                null,
                MissingCase.METER_INVALID,
                on,
                facts));
        return this;
    }

    PricingFixture past(String service, Facts.PastUse... lines) {
        history.computeIfAbsent(service, s -> new ArrayList<>()).addAll(Arrays.asList(lines));
        return this;
    }

    PricingFixture share(String service, Facts.ShareFact share) {
        shares.put(service, share);
        return this;
    }

    PricingFixture oneOff(String service, String amount, BillingPeriod since, int instalments) {
        oneOffs.add(new Facts.OneOffFact(service, 1, new BigDecimal(amount), since, instalments, "roof"));
        return this;
    }

    Facts facts() {
        return new Facts(
                RUB, first, months, from, to, since, areas, persons, meters, shares, history, oneOffs, List.of(),
                List.of());
    }

    Priced price(PricedService... services) {
        return Pricing.price(facts(), List.of(services), RU_RULES);
    }

    /** What all lines come to; a fault fails the test. */
    Money total(PricedService... services) {
        var priced = price(services);
        if (!priced.faults().isEmpty()) {
            throw new AssertionError(priced.faults());
        }
        return priced.lines().stream().map(PricedLine::amount).reduce(Money.zero(RUB), Money::plus);
    }

    static Point reading(LocalDate on, String value) {
        return new Point(1, new BigDecimal(value), on, false);
    }

    static PricedService service(String code, Terms terms) {
        return new PricedService(
                code,
                code,
                PricedService.Fund.OPERATING,
                List.of(new PricedService.Version(1, LocalDate.of(2000, 1, 1), null, terms)));
    }

    static PricedService service(String code, LocalDate change, Terms before, Terms after) {
        return new PricedService(
                code,
                code,
                PricedService.Fund.OPERATING,
                List.of(
                        new PricedService.Version(1, LocalDate.of(2000, 1, 1), null, before),
                        new PricedService.Version(2, change, null, after)));
    }

    static Terms flat(Quantity quantity, String price) {
        return Terms.of(quantity, new Price.Flat(new BigDecimal(price)));
    }

    static Terms flat(Quantity quantity, String price, Terms.Proration proration) {
        var terms = flat(quantity, price);
        return new Terms(quantity, terms.price(), proration, null, false, terms.rounding(), null);
    }

    static Quantity.Consumption water() {
        return new Quantity.Consumption("COLD_WATER", null);
    }

    static Quantity.Consumption waterOrNorm(String norm) {
        return new Quantity.Consumption(
                "COLD_WATER", new Quantity.Norm(Quantity.Norm.Per.UNIT, new BigDecimal(norm), BigDecimal.ONE));
    }

    /** Beijing: 180 and 260 m³ a year at 5, 7 and 9 yuan. */
    static Price.Tiered annual() {
        return new Price.Tiered(
                false,
                Price.Tiered.Window.YEAR,
                1,
                List.of(new Price.Tiered.Season(
                        1,
                        12,
                        List.of(
                                new Price.Tiered.Step(new BigDecimal("180"), new BigDecimal("5")),
                                new Price.Tiered.Step(new BigDecimal("260"), new BigDecimal("7")),
                                new Price.Tiered.Step(null, new BigDecimal("9"))))),
                null);
    }
}
