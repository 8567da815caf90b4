package org.commonhold.adjustment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.Facts.MeterFact;
import org.commonhold.pricing.Facts.PastUse;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.PricedService.Version;
import org.commonhold.pricing.Pricing;
import org.commonhold.pricing.Quantity;

/** The service of a line as a question to the engine: alone, and with what was used given instead of read. Pure. */
record ChargedMonth(BilledLine line, MonthKnown known) {

    /** Resources by the unit in which they are measured; any of a unit stands for all. */
    private static final Map<String, String> RESOURCES =
            Map.of("m3", "COLD_WATER", "kWh", "ELECTRICITY", "Gcal", "HEAT");

    List<Version> versions() {
        return known.service().versions();
    }

    boolean byZone() {
        return versions().stream().anyMatch(v -> v.terms().price() instanceof Price.ByZone);
    }

    /** What meters, or services with meters, have counted. */
    boolean metered() {
        return versions().stream().anyMatch(v -> metered(v.terms().quantity()));
    }

    /** A percentage of what other services came to. */
    boolean ofAmounts() {
        return versions().stream().anyMatch(v -> v.terms().quantity() instanceof Quantity.AmountOf);
    }

    /**
     * The lines of the month by these versions and this use.
     *
     * @param field that is told when the engine refuses
     */
    List<PricedLine> priced(List<Version> others, ChargedUse use, String field) {
        var service = known.service();
        var asked = others.stream().map(this::asked).toList();
        var priced = Pricing.price(
                facts(use),
                List.of(new PricedService(service.code(), service.name(), service.fund(), asked)),
                known.missing());
        if (!priced.faults().isEmpty()) {
            throw new AdjustmentRejected(priced.faults().get(0).problem().at(field));
        }
        return priced.lines().stream()
                .filter(l -> l.period().equals(line.period()) && l.kind() != PricedLine.Kind.CORRECTION)
                .toList();
    }

    private static boolean metered(Quantity quantity) {
        return quantity instanceof Quantity.Consumption || quantity instanceof Quantity.SumOf;
    }

    /** Counted by the meter, or shared like the sum, that {@link #facts} gives it. */
    private Version asked(Version version) {
        var quantity = version.terms().quantity();
        var other = quantity;
        if (quantity instanceof Quantity.AmountOf) {
            other = new Quantity.ShareOfCost(List.of());
        } else if (metered(quantity)) {
            other = new Quantity.Consumption(resource(), null);
        }
        return new Version(
                version.id(),
                version.validFrom(),
                version.decision(),
                version.terms().counting(other));
    }

    private String resource() {
        var resource = RESOURCES.get(line.unit());
        if (resource == null) {
            throw new AdjustmentRejected(
                    Problem.of("adjustment.difference.unknownUse").at("charge"));
        }
        return resource;
    }

    private Facts facts(ChargedUse use) {
        var facts = known.facts();
        var shares = new HashMap<>(facts.shares());
        if (ofAmounts()) {
            shares.put(line.service(), new ShareFact(use.total(), BigDecimal.ONE, BigDecimal.ONE, use.total()));
        }
        List<MeterFact> meters = metered() ? List.of(use.meter(resource(), line.period())) : List.of();
        return new Facts(
                facts.currency(),
                facts.first(),
                facts.months(),
                facts.from(),
                facts.to(),
                facts.since(),
                facts.areas(),
                facts.persons(),
                meters,
                shares,
                settled(facts.history()),
                facts.oneOffs(),
                facts.benefits(),
                facts.discounts());
    }

    /** Estimates of months before are put right by runs, not here; what they counted still fills the tiers. */
    private static Map<String, List<PastUse>> settled(Map<String, List<PastUse>> history) {
        var result = new TreeMap<String, List<PastUse>>();
        history.forEach((service, lines) ->
                result.put(service, lines.stream().map(ChargedMonth::settled).toList()));
        return result;
    }

    private static PastUse settled(PastUse past) {
        return new PastUse(
                past.period(),
                past.quantity(),
                past.amount(),
                past.method(),
                past.charge(),
                true,
                past.missing(),
                past.zones(),
                past.parts());
    }
}
