package org.commonhold.tariff;

import java.math.BigDecimal;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Price.Tiered;
import org.commonhold.pricing.Quantity;
import org.jspecify.annotations.Nullable;

/** What a price must be: steps rise and end open, seasons cover the year once, zones and parts are named. */
final class PriceRules {

    private static final String PLACE = "terms.price";
    private static final int MONTHS = 12;
    private static final int ZONE_NAME = 8;

    private final List<Problem> problems;
    private final NumberRules numbers;

    PriceRules(List<Problem> problems) {
        this.problems = problems;
        numbers = new NumberRules(problems);
    }

    void judge(Price price, Quantity quantity) {
        if (price instanceof Price.Percent != quantity instanceof Quantity.AmountOf) {
            add("tariff.percent.amounts", PLACE);
        }
        if (price instanceof Price.Flat flat) {
            numbers.price(flat.price(), PLACE + ".price");
        } else if (price instanceof Price.Percent percent) {
            numbers.price(percent.percent(), PLACE + ".percent");
        } else if (price instanceof Price.Packaged packaged) {
            numbers.price(packaged.fee(), PLACE + ".fee");
            numbers.price(packaged.allowance(), PLACE + ".allowance");
            numbers.price(packaged.price(), PLACE + ".price");
        } else if (price instanceof Price.Components components) {
            components(components.components());
        } else if (price instanceof Tiered tiered) {
            tiered(tiered, PLACE);
        } else if (price instanceof Price.ByZone zones) {
            zones(zones, quantity);
        }
    }

    private void components(List<Price.Components.Component> components) {
        if (components.isEmpty()) {
            add("tariff.components.missing", PLACE + ".components");
        }
        for (int i = 0; i < components.size(); i++) {
            var place = PLACE + ".components[" + i + "]";
            if (components.get(i).name().isBlank()) {
                add("tariff.components.unnamed", place + ".name");
            }
            numbers.price(components.get(i).factor(), place + ".factor");
            numbers.price(components.get(i).price(), place + ".price");
        }
    }

    private void zones(Price.ByZone zones, Quantity quantity) {
        if (!(quantity instanceof Quantity.Consumption)) {
            add("tariff.zones.consumption", PLACE);
        }
        if (zones.prices().isEmpty()) {
            add("tariff.zones.missing", PLACE + ".prices");
        }
        zones.prices().forEach((zone, price) -> {
            if (zone.isBlank() || zone.length() > ZONE_NAME) {
                problems.add(Problem.of("tariff.zones.name", ZONE_NAME).at(PLACE + ".prices"));
            }
            numbers.price(price, PLACE + ".prices." + zone);
        });
        if (zones.surcharge() != null) {
            tiered(zones.surcharge(), PLACE + ".surcharge");
        }
    }

    private void tiered(Tiered tiered, String place) {
        if (tiered.boundMonths() < 1) {
            add("tariff.boundMonths.positive", place + ".boundMonths");
        }
        var household = tiered.household();
        if (household != null) {
            if (household.persons() < 1) {
                add("tariff.household.positive", place + ".household.persons");
            }
            numbers.price(household.extra(), place + ".household.extra");
        }
        seasons(tiered.seasons(), place + ".seasons");
        for (int i = 0; i < tiered.seasons().size(); i++) {
            steps(tiered.seasons().get(i).steps(), place + ".seasons[" + i + "].steps");
        }
    }

    private void seasons(List<Tiered.Season> seasons, String place) {
        var covered = new int[MONTHS + 1];
        for (int i = 0; i < seasons.size(); i++) {
            var season = seasons.get(i);
            if (!month(season.fromMonth()) || !month(season.toMonth())) {
                add("tariff.season.month", place + "[" + i + "]");
                return;
            }
            for (int m = season.fromMonth(); ; m = m % MONTHS + 1) {
                covered[m]++;
                if (m == season.toMonth()) {
                    break;
                }
            }
        }
        for (int m = 1; m <= MONTHS; m++) {
            if (covered[m] != 1) {
                problems.add(Problem.of(covered[m] == 0 ? "tariff.season.gap" : "tariff.season.twice", m)
                        .at(place));
                return;
            }
        }
    }

    private static boolean month(int number) {
        return number >= 1 && number <= MONTHS;
    }

    private void steps(List<Tiered.Step> steps, String place) {
        if (steps.isEmpty()) {
            add("tariff.steps.missing", place);
        }
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            var last = i == steps.size() - 1;
            before = bound(steps.get(i).upTo(), before, last, place + "[" + i + "].upTo");
            numbers.price(steps.get(i).price(), place + "[" + i + "].price");
        }
    }

    private BigDecimal bound(@Nullable BigDecimal bound, BigDecimal before, boolean last, String place) {
        if (bound == null) {
            if (!last) {
                add("tariff.steps.open", place);
            }
            return before;
        }
        if (last) {
            add("tariff.steps.closed", place);
        } else if (bound.compareTo(before) <= 0) {
            problems.add(Problem.of("tariff.steps.order", before).at(place));
        } else {
            numbers.price(bound, place);
        }
        return bound;
    }

    private void add(String key, String place) {
        problems.add(Problem.of(key).at(place));
    }
}
