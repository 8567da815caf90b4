package org.commonhold.columns;

import java.util.ArrayList;
import java.util.List;

/** The codes of what a column of an import can mean; texts are {@code onboarding.field.CODE}. */
public final class Fields {

    public static final String BUILDING = "building";
    public static final String ENTRANCE = "entrance";
    public static final String FLOOR = "floor";
    public static final String UNIT = "unit";
    public static final String KIND = "kind";
    public static final String AREA = "area";
    public static final String SHARE = "share";
    public static final String ACCOUNT = "account";
    public static final String OWNERS = "owners";
    public static final String OWNER_SHARES = "owner_shares";
    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String METERS = "meters";

    /** Numbered meter columns go from 1 to this. */
    public static final int MAX_METERS = 6;

    public static final List<String> METER_PARTS =
            List.of("kind", "serial", "digits", "decimals", "initial", "verification");
    public static final List<String> REQUIRED = List.of(BUILDING, UNIT, AREA);

    private static final String METER = "meter";
    private static final List<String> PLAIN = List.of(
            BUILDING, ENTRANCE, FLOOR, UNIT, KIND, AREA, SHARE, ACCOUNT, OWNERS, OWNER_SHARES, EMAIL, PHONE, METERS);

    private Fields() {}

    /** Every code, in the order a form shows them; {@code meter1_kind} to {@code meter6_verification} come last. */
    public static List<String> all() {
        var result = new ArrayList<>(PLAIN);
        for (int n = 1; n <= MAX_METERS; n++) {
            for (var part : METER_PARTS) {
                result.add(meter(n, part));
            }
        }
        return result;
    }

    /** Fields that must have a column before a file can be checked. */
    public static boolean isRequired(String field) {
        return REQUIRED.contains(field);
    }

    /** The number of the meter a field belongs to, 0 when it is none of a numbered meter. */
    public static int meterOf(String field) {
        return field.startsWith(METER) && field.indexOf('_') == METER.length() + 1
                ? field.charAt(METER.length()) - '0'
                : 0;
    }

    public static String meter(int number, String part) {
        return METER + number + "_" + part;
    }
}
