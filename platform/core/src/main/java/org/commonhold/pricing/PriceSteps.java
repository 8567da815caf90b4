package org.commonhold.pricing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Price.Tiered;

/**
 * A price applied to a quantity of a slice. What is due by the month is priced for a whole month and multiplied by {@code
 * times}; what was consumed is priced as it is, against bounds, fees and allowances of {@code scale} months.
 */
record PriceSteps(Question question, Slice slice, String what, String unit, Months scale, Months times) {

    static PriceSteps monthly(Question question, Slice slice, String what, String unit, Months months) {
        return new PriceSteps(question, slice, what, unit, Months.ONE, months);
    }

    static PriceSteps consumed(Question question, Slice slice, String what, String unit, Months months) {
        return new PriceSteps(question, slice, what, unit, months, Months.ONE);
    }

    /**
     * Adds the steps of a quantity.
     *
     * @param zones the quantity by register zone; empty when there are none
     * @param prior what was counted before in the window of the tiers
     */
    void price(Draft draft, BigDecimal quantity, Map<String, BigDecimal> zones, BigDecimal prior) {
        var price = slice.terms().price();
        if (price instanceof Price.Flat flat) {
            add(draft, what, "", quantity, flat.price());
        } else if (price instanceof Price.Components components) {
            components
                    .components()
                    .forEach(c ->
                            add(draft, "component", c.name(), Numbers.plain(quantity.multiply(c.factor())), c.price()));
        } else if (price instanceof Tiered tiers) {
            tiers(draft, "tier", tiers, quantity, prior);
        } else if (price instanceof Price.ByZone byZone) {
            zones(draft, byZone, zones);
            var surcharge = byZone.surcharge();
            if (surcharge != null) {
                tiers(draft, "surcharge", surcharge, quantity, prior);
            }
        } else if (price instanceof Price.Packaged packaged) {
            packaged(draft, packaged, quantity);
        } else if (price instanceof Price.Percent percent) {
            add(draft, "percent", "", quantity, percent.percent().movePointLeft(2));
        }
    }

    private void tiers(Draft draft, String name, Tiered tiers, BigDecimal quantity, BigDecimal prior) {
        for (var taken : TierSteps.of(question, tiers, slice, scale, prior, quantity)) {
            add(
                    draft,
                    taken.quantity().signum() < 0 ? "before" : name,
                    taken.detail(),
                    taken.quantity(),
                    taken.price());
        }
    }

    private void zones(Draft draft, Price.ByZone byZone, Map<String, BigDecimal> zones) {
        if (zones.isEmpty()) {
            throw new NotPriced(Problem.of("pricing.fault.noZones", question.name()));
        }
        new TreeMap<>(zones).forEach((zone, quantity) -> {
            var price = byZone.prices().get(zone);
            if (price == null) {
                throw new NotPriced(Problem.of("pricing.fault.noZonePrice", question.name(), zone));
            }
            add(draft, "zone", zone, quantity, price);
        });
    }

    private void packaged(Draft draft, Price.Packaged packaged, BigDecimal quantity) {
        var factor = scale.factor();
        draft.add(
                slice,
                "fee",
                "",
                BigDecimal.ONE,
                "month",
                packaged.fee(),
                factor.multiply(times.factor()),
                times.of(scale.of(packaged.fee())));
        var allowance = scale.of(packaged.allowance());
        add(draft, "allowance", "", quantity.min(allowance), BigDecimal.ZERO);
        var over = quantity.subtract(allowance);
        if (over.signum() > 0) {
            add(draft, "over", "", over, packaged.price());
        }
    }

    private void add(Draft draft, String step, String detail, BigDecimal quantity, BigDecimal price) {
        draft.add(slice, step, detail, quantity, unit, price, times.factor(), times.of(quantity.multiply(price)));
    }
}
