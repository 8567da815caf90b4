package org.commonhold.staff.metering;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.commonhold.metering.BuildingMeterRow;
import org.commonhold.metering.Resource;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** A meter of a building in words. */
final class BuildingMeterWords {

    private BuildingMeterWords() {}

    static String name(BuildingMeterRow meter) {
        return name(meter.resource(), meter.serial());
    }

    static String name(Resource resource, String serial) {
        return Languages.text("staff.meters.name", Languages.text("metering.resource." + resource.name()), serial);
    }

    static String place(BuildingMeterRow meter) {
        return meter.estateName() + ", " + meter.buildingName();
    }

    static String value(BigDecimal value, Resource resource) {
        var plain = value.stripTrailingZeros();
        return Formats.number(plain.scale() < 0 ? plain.setScale(0) : plain) + "\u00a0"
                + Languages.text("metering.unit." + resource.unit());
    }

    /** What each dial showed last. */
    static String last(BuildingMeterRow meter) {
        var dials = meter.dials();
        return dials.size() == 1
                ? value(dials.get(0).last(), meter.resource())
                : dials.stream()
                        .map(d -> Languages.text("staff.meters.dial", d.zone(), value(d.last(), meter.resource())))
                        .collect(Collectors.joining("; "));
    }
}
