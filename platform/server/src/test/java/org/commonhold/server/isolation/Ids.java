package org.commonhold.server.isolation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonhold.server.testing.FullCompany;

/** Puts ids into the braces of paths and bodies. */
final class Ids {

    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");
    private static final String UNKNOWN = "900719925474099";

    private final Map<String, String> values = new TreeMap<>();

    private Ids(FullCompany company) {
        values.putAll(company.ids());
        common(company);
    }

    private void common(FullCompany company) {
        values.put("address", company.company().server().address());
        values.put("day", LocalDate.now(Clock.systemUTC()).minusDays(1).toString());
        values.put("month", YearMonth.now(Clock.systemUTC()).toString());
        values.put("index", "0");
    }

    /** Those of a company. */
    static Ids of(FullCompany company) {
        return new Ids(company);
    }

    /** Those that nobody has. */
    static Ids unknown(FullCompany company) {
        var ids = new Ids(company);
        ids.values.replaceAll((name, value) -> UNKNOWN);
        ids.common(company);
        return ids;
    }

    String into(String text) {
        return BRACES.matcher(text).replaceAll(braces -> {
            var value = values.get(braces.group(1));
            if (value == null) {
                throw new AssertionError("FullCompany.ids() has no \"" + braces.group(1) + "\", which " + text
                        + " of the matrix needs: add what makes one");
            }
            return value;
        });
    }
}
