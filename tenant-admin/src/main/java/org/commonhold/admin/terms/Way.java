package org.commonhold.admin.terms;

import java.util.Map;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;

/** The ways a service may be charged, as people call them: a quantity together with a kind of price. */
public enum Way {
    AREA,
    UNIT,
    PERSONS,
    METERED,
    TIERS,
    SLABS,
    ZONES,
    PACKAGE,
    COMPONENTS,
    NORM,
    STANDING,
    COMMON_COST,
    COMMON_USE,
    DERIVED,
    PERCENT,
    ONE_OFF;

    private static final Map<Class<? extends Quantity>, Way> BY_QUANTITY = Map.of(
            Quantity.Area.class, AREA,
            Quantity.Unit.class, UNIT,
            Quantity.Persons.class, PERSONS,
            Quantity.Days.class, STANDING,
            Quantity.ByNorm.class, NORM,
            Quantity.SumOf.class, DERIVED,
            Quantity.AmountOf.class, PERCENT,
            Quantity.ShareOfCost.class, COMMON_COST,
            Quantity.CommonUse.class, COMMON_USE,
            Quantity.OneOff.class, ONE_OFF);

    private static final Map<Class<? extends Price>, Way> BY_PRICE = Map.of(
            Price.Flat.class, METERED,
            Price.ByZone.class, ZONES,
            Price.Packaged.class, PACKAGE,
            Price.Components.class, COMPONENTS);

    /** The way that terms stand for. */
    public static Way of(Terms terms) {
        if (terms.quantity() instanceof Quantity.Consumption && terms.price() instanceof Price.Tiered tiered) {
            return tiered.slab() ? SLABS : TIERS;
        }
        var counted = BY_QUANTITY.get(terms.quantity().getClass());
        return counted == null ? BY_PRICE.getOrDefault(terms.price().getClass(), METERED) : counted;
    }
}
