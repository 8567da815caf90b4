package org.commonhold.owner.metering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhold.metering.ReadingRow;
import org.commonhold.metering.Resource;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** Meters and their values in words. */
final class MeterWords {

    private MeterWords() {}

    static String resource(Resource resource) {
        return Languages.text("metering.resource." + resource.name());
    }

    static String unit(Resource resource) {
        return Languages.text("metering.unit." + resource.unit());
    }

    /** A value with its unit, without zeros at the end. */
    static String value(BigDecimal value, Resource resource) {
        var plain = value.stripTrailingZeros();
        return Formats.number(plain.scale() < 0 ? plain.setScale(0) : plain) + "\u00a0" + unit(resource);
    }

    /** Serials of the meters that these readings show with more than the one usual dial. */
    static Set<String> withSeveralDials(List<ReadingRow> rows) {
        return rows.stream()
                .filter(r -> !"T1".equals(r.zone()))
                .map(ReadingRow::serial)
                .collect(Collectors.toSet());
    }

    /** Resource and serial; the zone where a meter has several dials. */
    static String name(Resource resource, String serial, String zone, boolean several) {
        return several
                ? Languages.text("owner.meter.nameZone", resource(resource), serial, zone)
                : Languages.text("owner.meter.name", resource(resource), serial);
    }
}
