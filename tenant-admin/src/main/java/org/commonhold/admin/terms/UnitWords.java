package org.commonhold.admin.terms;

import java.util.Map;
import org.commonhold.metering.Resource;
import org.commonhold.pricing.Quantity;
import org.commonhold.ui.Languages;

/** What is counted, as it stands behind a number. */
public final class UnitWords {

    private static final Map<Class<? extends Quantity>, String> UNITS = Map.of(
            Quantity.Area.class, "m2",
            Quantity.Unit.class, "unit",
            Quantity.Persons.class, "person",
            Quantity.Days.class, "day");

    private UnitWords() {}

    /** Such as m², person, kWh; a general word where it depends on other services. */
    public static String of(Quantity quantity) {
        if (quantity instanceof Quantity.Consumption use) {
            return of(use.resource());
        }
        if (quantity instanceof Quantity.CommonUse common) {
            return of(common.resource());
        }
        var unit = UNITS.get(quantity.getClass());
        return unit == null ? Languages.text("admin.unit.norm") : Languages.text("admin.unit." + unit);
    }

    private static String of(String resource) {
        return Languages.text("metering.unit." + Resource.valueOf(resource).unit());
    }
}
