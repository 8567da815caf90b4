package org.commonhold.admin.terms;

import java.util.Map;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;

/** The fields of one way to charge: what is counted, and what it costs. */
record WayFields(Part<Quantity> quantity, Part<Price> price) {

    /** @param services the other services by code, with their names */
    static WayFields of(Way way, Inputs inputs, Map<String, String> services, Runnable changed) {
        return switch (way) {
            case AREA -> new WayFields(new AreaPart(inputs), new FlatPart(inputs));
            case UNIT -> new WayFields(new FixedPart(new Quantity.Unit()), new FlatPart(inputs));
            case PERSONS -> new WayFields(new FixedPart(new Quantity.Persons()), new FlatPart(inputs));
            case STANDING -> new WayFields(new FixedPart(new Quantity.Days()), new FlatPart(inputs));
            case METERED -> new WayFields(new ConsumptionPart(inputs), new FlatPart(inputs));
            case TIERS -> new WayFields(new ConsumptionPart(inputs), new TieredPart(inputs, false));
            case SLABS -> new WayFields(new ConsumptionPart(inputs), new TieredPart(inputs, true));
            case ZONES -> new WayFields(new ConsumptionPart(inputs), new ZonesPart(inputs));
            case PACKAGE -> new WayFields(new ConsumptionPart(inputs), new PackagePart(inputs));
            case COMPONENTS -> new WayFields(new ConsumptionPart(inputs), new ComponentsPart(inputs));
            case NORM -> new WayFields(new NormQuantityPart(inputs), new FlatPart(inputs));
            case COMMON_COST -> new WayFields(new CostPart(inputs), new OnePart());
            case COMMON_USE -> new WayFields(new CommonUsePart(inputs), new FlatPart(inputs));
            case DERIVED -> new WayFields(new DerivedPart(services, false, changed), new FlatPart(inputs));
            case PERCENT -> new WayFields(new DerivedPart(services, true, changed), new PercentPart(inputs));
            case ONE_OFF -> new WayFields(new FixedPart(new Quantity.OneOff()), new OnePart());
        };
    }
}
