package org.commonhold.staff.metering;

import org.commonhold.metering.MeterId;

/** Addresses of the pages about meters of buildings. */
final class BuildingMeterLinks {

    static final String LIST = "staff/readings/buildings";
    static final String NEW = LIST + "/new";
    static final String AREAS = LIST + "/common-areas";

    private BuildingMeterLinks() {}

    static String meter(MeterId meter) {
        return LIST + "/" + meter.value();
    }
}
