package org.commonhold.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;

/** Facts of an account that is just like the example, with the services that the terms rest on. Pure. */
final class SampleFacts {

    /** Stands for the service on trial; no real code has a blank. */
    static final String CODE = " trial";

    private static final int DIAL = 9;
    private static final String BASE = " base";
    private static final String NOTHING = " nothing";

    private final Sample sample;
    private final Terms terms;
    private final LocalDate start;

    SampleFacts(Sample sample, Terms terms) {
        this.sample = sample;
        this.terms = terms;
        this.start = sample.month().firstDay();
    }

    Facts facts(Currency currency) {
        var end = sample.days() >= sample.month().month().lengthOfMonth()
                ? sample.month().end()
                : start.plusDays(Math.max(1, sample.days()));
        return new Facts(
                currency,
                sample.month(),
                1,
                start,
                end,
                Arrays.stream(Quantity.AreaKind.values())
                        .map(k -> new Facts.AreaFact(k, sample.area(), start))
                        .toList(),
                List.of(new Facts.PersonsFact(sample.persons(), start)),
                meters(),
                shares(),
                Map.of(),
                oneOffs(),
                List.of());
    }

    /** The one on trial, before it what it rests on. */
    List<PricedService> services() {
        var services = new ArrayList<PricedService>();
        var quantity = terms.quantity();
        if (quantity instanceof Quantity.SumOf sum) {
            rest(services, sum.services(), Terms.of(new Quantity.Consumption(BASE, null), flat(BigDecimal.ZERO)));
        } else if (quantity instanceof Quantity.AmountOf amount) {
            rest(services, amount.services(), Terms.of(new Quantity.OneOff(), flat(BigDecimal.ONE)));
        }
        services.add(service(CODE, terms));
        return services;
    }

    /** All that the example counts falls to the first of them; the others count what no meter does, so they have no line. */
    private void rest(List<PricedService> services, List<String> codes, Terms first) {
        var none = Terms.of(new Quantity.Consumption(NOTHING, null), flat(BigDecimal.ZERO));
        for (var code : codes) {
            services.add(service(code, services.isEmpty() ? first : none));
        }
    }

    private List<Facts.MeterFact> meters() {
        if (terms.quantity() instanceof Quantity.Consumption use) {
            return List.of(meter(use.resource(), zones()));
        }
        return terms.quantity() instanceof Quantity.SumOf
                ? List.of(meter(BASE, Map.of("", sample.quantity())))
                : List.of();
    }

    private Map<String, BigDecimal> zones() {
        return terms.price() instanceof Price.ByZone && !sample.zones().isEmpty()
                ? sample.zones()
                : Map.of("T1", sample.quantity());
    }

    private Facts.MeterFact meter(String resource, Map<String, BigDecimal> zones) {
        var installed = start.minusDays(1);
        var registers = zones.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(z -> register(z.getKey(), z.getValue(), installed))
                .toList();
        return new Facts.MeterFact(resource, "", installed, null, null, null, registers);
    }

    private Facts.RegisterFact register(String zone, BigDecimal use, LocalDate installed) {
        return new Facts.RegisterFact(
                zone,
                DIAL,
                BigDecimal.ONE,
                List.of(
                        new Facts.Point(0, BigDecimal.ZERO, installed, false),
                        new Facts.Point(1, use, sample.month().lastDay(), false)));
    }

    private Map<String, Facts.ShareFact> shares() {
        var shared = terms.quantity() instanceof Quantity.ShareOfCost || terms.quantity() instanceof Quantity.CommonUse;
        return shared
                ? Map.of(
                        CODE, new Facts.ShareFact(sample.quantity(), BigDecimal.ONE, BigDecimal.ONE, sample.quantity()))
                : Map.of();
    }

    private List<Facts.OneOffFact> oneOffs() {
        if (terms.quantity() instanceof Quantity.AmountOf amount
                && !amount.services().isEmpty()) {
            return List.of(oneOff(amount.services().get(0)));
        }
        return terms.quantity() instanceof Quantity.OneOff ? List.of(oneOff(CODE)) : List.of();
    }

    private Facts.OneOffFact oneOff(String service) {
        return new Facts.OneOffFact(service, 1, sample.quantity(), sample.month(), 1, "");
    }

    private PricedService service(String code, Terms of) {
        return new PricedService(
                code, code, PricedService.Fund.OPERATING, List.of(new PricedService.Version(1, start, null, of)));
    }

    private static Price flat(BigDecimal price) {
        return new Price.Flat(price);
    }
}
