package org.commonhold.ui;

import java.util.Set;

/** What a quantity is counted in, as it stands behind the number. */
public final class Units {

    private static final Set<String> KNOWN = Set.of("m2", "unit", "person", "day", "m3", "kWh", "Gcal");

    private Units() {}

    /** In the language of the page; a currency stays its code. */
    public static String of(String unit) {
        return KNOWN.contains(unit) ? Languages.text("ui.unit." + unit) : unit;
    }
}
