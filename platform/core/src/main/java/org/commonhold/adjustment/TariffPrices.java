package org.commonhold.adjustment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Price.Tiered;
import org.commonhold.pricing.PricedService.Version;
import org.jspecify.annotations.Nullable;

/** The prices of a month one by one, to be listed or put right. Bounds, allowances and factors stay as they are. Pure. */
final class TariffPrices {

    private final BillingPeriod month;
    private final boolean dated;
    private final Map<String, BigDecimal> right;
    private final List<NamedPrice> found = new ArrayList<>();
    private LocalDate from;

    private TariffPrices(BillingPeriod month, boolean dated, Map<String, BigDecimal> right) {
        this.month = month;
        this.dated = dated;
        this.right = right;
        from = month.firstDay();
    }

    /** In the order of the tariff; only of the season that the month lies in. */
    static List<NamedPrice> of(List<Version> versions, BillingPeriod month) {
        var walk = new TariffPrices(month, versions.size() > 1, Map.of());
        versions.forEach(walk::version);
        return walk.found;
    }

    /** The same versions with other prices, by name; those that are not named stay. */
    static List<Version> replaced(List<Version> versions, BillingPeriod month, Map<String, BigDecimal> right) {
        var walk = new TariffPrices(month, versions.size() > 1, right);
        return versions.stream().map(walk::version).toList();
    }

    private Version version(Version version) {
        from = version.validFrom().isAfter(month.firstDay()) ? version.validFrom() : month.firstDay();
        var terms = version.terms();
        return new Version(version.id(), version.validFrom(), version.decision(), terms.priced(price(terms.price())));
    }

    private Price price(Price price) {
        if (price instanceof Price.Flat flat) {
            return new Price.Flat(one("price", "", flat.price()));
        }
        if (price instanceof Price.Components sum) {
            return new Price.Components(sum.components().stream()
                    .map(c ->
                            new Price.Components.Component(c.name(), c.factor(), one("component", c.name(), c.price())))
                    .toList());
        }
        if (price instanceof Tiered tiers) {
            return tiers("tier", tiers);
        }
        if (price instanceof Price.ByZone byZone) {
            return zones(byZone);
        }
        if (price instanceof Price.Packaged packaged) {
            return new Price.Packaged(
                    one("fee", "", packaged.fee()), packaged.allowance(), one("over", "", packaged.price()));
        }
        return new Price.Percent(one("percent", "", ((Price.Percent) price).percent()));
    }

    private Price zones(Price.ByZone byZone) {
        var prices = new LinkedHashMap<String, BigDecimal>();
        byZone.prices().keySet().stream()
                .sorted()
                .forEach(zone ->
                        prices.put(zone, one("zone", zone, byZone.prices().getOrDefault(zone, BigDecimal.ZERO))));
        var surcharge = byZone.surcharge();
        return new Price.ByZone(prices, surcharge == null ? null : tiers("surcharge", surcharge));
    }

    private Tiered tiers(String what, Tiered tiers) {
        var seasons = tiers.seasons().stream()
                .map(s -> holds(s) ? season(what, s) : s)
                .toList();
        return new Tiered(
                tiers.slab(), tiers.window(), tiers.boundMonths(), seasons, tiers.household(), tiers.byMonthsHeld());
    }

    private boolean holds(Tiered.Season season) {
        var number = month.month().getMonthValue();
        return season.fromMonth() <= season.toMonth()
                ? season.fromMonth() <= number && number <= season.toMonth()
                : season.fromMonth() <= number || number <= season.toMonth();
    }

    private Tiered.Season season(String what, Tiered.Season season) {
        var steps = new ArrayList<Tiered.Step>();
        var lower = "0";
        for (var step : season.steps()) {
            var upTo = step.upTo();
            var detail = upTo == null ? "> " + lower : lower + "–" + plain(upTo);
            steps.add(new Tiered.Step(upTo, one(what, detail, step.price())));
            lower = upTo == null ? lower : plain(upTo);
        }
        return new Tiered.Season(season.fromMonth(), season.toMonth(), steps);
    }

    private BigDecimal one(String what, String detail, BigDecimal price) {
        var name = (what + " " + detail).strip() + (dated ? " " + from : "");
        found.add(new NamedPrice(name, what, detail, from, price));
        @Nullable BigDecimal other = right.get(name);
        return other == null ? price : other;
    }

    private static String plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
