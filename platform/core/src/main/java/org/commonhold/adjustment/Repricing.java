package org.commonhold.adjustment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.commonhold.adjustment.Ground.LateReading;
import org.commonhold.adjustment.Ground.WrongTariff;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.PricedLine;

/**
 * A line's month priced again with one thing changed, a price or what was used; all else is as it was charged. Tiers, zones,
 * allowance, minimum, tax and reliefs follow, because the engine works them out. Pure.
 */
final class Repricing {

    private static final String QUANTITY = "ground.rightQuantity";
    private static final String ZONES = "ground.zones";
    private static final String MISSING = "missing.";

    private final ChargedMonth month;
    private final ChargedUse charged;

    Repricing(BilledLine line, MonthKnown known) {
        month = new ChargedMonth(line, known);
        charged = ChargedUse.of(known.posted(), month.versions(), known.facts().from());
    }

    /** What a ground may say anew of the line. */
    LineParts parts() {
        return new LineParts(prices(), month.byZone() ? List.copyOf(zones()) : List.of());
    }

    /** The difference to what was charged, with the right price in place of each that is named. */
    Correction wrongTariff(WrongTariff ground) {
        var right = RightPrices.of(ground, prices());
        if ((month.metered() || month.ofAmounts()) && charged.isEmpty()) {
            throw refusal("adjustment.difference.unknownUse", "charge");
        }
        var versions = TariffPrices.replaced(month.versions(), month.line().period(), right);
        return difference(month.priced(versions, charged, "ground"), Method.GIVEN);
    }

    /** The difference to what was charged, with the right quantity in place of what was charged. */
    Correction lateReading(LateReading ground) {
        if (!month.metered()) {
            throw refusal("adjustment.lateReading.notMetered", "ground");
        }
        if (awaitsReading()) {
            throw refusal("adjustment.lateReading.nextBill", "ground");
        }
        var facts = month.known().facts();
        var zoned = month.byZone();
        var use = ChargedUse.given(zoned ? zones(ground) : whole(ground), facts.from(), facts.to());
        return difference(month.priced(month.versions(), use, zoned ? ZONES : QUANTITY), Method.ACTUAL);
    }

    private Correction difference(List<PricedLine> now, Method method) {
        return new MonthDifference(month.line(), month.known().posted()).of(now, method, charged);
    }

    private List<NamedPrice> prices() {
        return TariffPrices.of(month.versions(), month.line().period());
    }

    private static Map<String, BigDecimal> whole(LateReading ground) {
        var quantity = ground.rightQuantity();
        if (quantity == null) {
            throw refusal("adjustment.quantity.missing", QUANTITY);
        }
        if (quantity.signum() < 0) {
            throw refusal("adjustment.number.negative", QUANTITY);
        }
        return Map.of("", quantity);
    }

    /** A sum says nothing of the zones, so each must be told. */
    private Map<String, BigDecimal> zones(LateReading ground) {
        var zones = ground.zones();
        var asked = zones();
        if (zones == null || !zones.keySet().equals(asked)) {
            throw new AdjustmentRejected(Problem.of("adjustment.zones.each", String.join(", ", asked))
                    .at(ZONES));
        }
        if (zones.values().stream().anyMatch(q -> q.signum() < 0)) {
            throw refusal("adjustment.number.negative", ZONES);
        }
        return zones;
    }

    /** Those that were charged; of a line without readings all that the tariff knows. */
    private TreeSet<String> zones() {
        var zones = new TreeSet<>(charged.zones());
        if (zones.isEmpty()) {
            for (var version : month.versions()) {
                if (version.terms().price() instanceof Price.ByZone byZone) {
                    zones.addAll(byZone.prices().keySet());
                }
            }
        }
        return zones;
    }

    /** An estimate that nothing has put right: the run that bills the next reading does it by itself. */
    private boolean awaitsReading() {
        var method = month.line().method();
        var posted = month.known().posted();
        if (method != Method.AVERAGE && method != Method.NORM || posted.stream().anyMatch(Posted::anew)) {
            return false;
        }
        var why = posted.stream()
                .flatMap(p -> p.explanation().notes().stream())
                .filter(n -> n.key().startsWith(MISSING))
                .map(n -> n.key().substring(MISSING.length()))
                .findFirst();
        return method == Method.AVERAGE || why.isPresent() && !stays(why.get());
    }

    private boolean stays(String why) {
        return month.known().missing().stream().anyMatch(r -> r.when().name().equals(why) && r.stays());
    }

    private static AdjustmentRejected refusal(String key, String field) {
        return new AdjustmentRejected(Problem.of(key).at(field));
    }
}
