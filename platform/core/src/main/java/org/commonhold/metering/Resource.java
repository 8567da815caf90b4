package org.commonhold.metering;

/** What a meter counts, and the unit its readings are in. */
public enum Resource {
    COLD_WATER("m3"),
    HOT_WATER("m3"),
    ELECTRICITY("kWh"),
    GAS("m3"),
    HEAT("Gcal");

    private final String unit;

    Resource(String unit) {
        this.unit = unit;
    }

    /** m3, kWh or Gcal; translated on screen. */
    public String unit() {
        return unit;
    }
}
