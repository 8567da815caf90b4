package org.commonhold.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people type into cells: spaces of all kinds, full-width digits, comma or point, the dates of our countries. */
public final class Cells {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Pattern GROUPING = Pattern.compile("[ '’]");
    private static final Pattern LIST = Pattern.compile("[;；\n]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: ?г\\.?)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private Cells() {}

    /** Order of day and month in dates with slashes, which a file has to prove by a number above 12. */
    public enum SlashOrder {
        UNKNOWN,
        MONTH_FIRST,
        DAY_FIRST,
        CONTRADICTORY
    }

    /** One line of text: no control characters, single spaces. */
    public static String text(String cell) {
        return isPlain(cell) ? cell : BLANKS.matcher(cell).replaceAll(" ").strip();
    }

    /** Like {@link #text}, with full-width letters and digits as plain ones: for numbers and codes. */
    public static String code(String cell) {
        return isPlain(cell) ? cell : text(Normalizer.normalize(cell, Normalizer.Form.NFKC));
    }

    /** Most cells are visible ASCII with single spaces inside: nothing to do, which saves a third of an import. */
    private static boolean isPlain(String cell) {
        var before = ' ';
        for (int i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return cell.isEmpty() || before != ' ';
    }

    /** A decimal number; empty when it is none. The last of comma and point is the decimal sign. */
    public static Optional<BigDecimal> decimal(String cell) {
        var plain =
                GROUPING.matcher(code(cell)).replaceAll("").replace('−', '-').replace('、', ',');
        int comma = plain.lastIndexOf(',');
        int point = plain.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            plain = comma > point ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
        } else if (comma >= 0) {
            plain = plain.indexOf(',') == comma ? plain.replace(',', '.') : plain.replace(",", "");
        }
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** A whole number; "5", "5.0" and full-width digits alike. */
    public static Optional<Integer> whole(String cell) {
        return decimal(cell)
                .filter(d ->
                        d.stripTrailingZeros().scale() <= 0 && d.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0)
                .map(BigDecimal::intValueExact);
    }

    /** A part of one: "1/2", "0.5", "0,5" or "50%", to ten decimals. */
    public static Optional<BigDecimal> share(String cell) {
        var plain = code(cell);
        int slash = plain.indexOf('/');
        if (slash > 0) {
            var over = decimal(plain.substring(0, slash));
            var under = decimal(plain.substring(slash + 1));
            return over.isPresent() && under.isPresent() && under.get().signum() > 0
                    ? Optional.of(over.get().divide(under.get(), 10, RoundingMode.HALF_EVEN))
                    : Optional.empty();
        }
        if (plain.endsWith("%")) {
            return decimal(plain.substring(0, plain.length() - 1))
                    .map(d -> d.movePointLeft(2).setScale(10, RoundingMode.HALF_EVEN));
        }
        return decimal(plain).map(d -> d.setScale(10, RoundingMode.HALF_EVEN));
    }

    /** What a cell separates by semicolons, empty parts left out. */
    public static List<String> list(String cell) {
        var result = new ArrayList<String>();
        for (var part : LIST.split(cell)) {
            if (!text(part).isEmpty()) {
                result.add(text(part));
            }
        }
        return result;
    }

    /** A date, or why not: the key of the refusal. */
    public static Object date(String cell, SlashOrder order) {
        var plain = code(cell);
        var slashed = SLASHED.matcher(plain);
        if (slashed.matches()) {
            return switch (order) {
                case MONTH_FIRST -> date(slashed, 3, 1, 2);
                case DAY_FIRST -> date(slashed, 3, 2, 1);
                default -> "onboarding.date.order";
            };
        }
        for (var pattern : List.of(ISO, CHINESE)) {
            var match = pattern.matcher(plain);
            if (match.matches()) {
                return date(match, 1, 2, 3);
            }
        }
        var dotted = DOTTED.matcher(plain);
        return dotted.matches() ? date(dotted, 3, 2, 1) : "onboarding.date.malformed";
    }

    /** What one more cell proves about the order of day and month. */
    public static SlashOrder order(SlashOrder sofar, @Nullable String cell) {
        var slashed = SLASHED.matcher(cell == null ? "" : code(cell));
        if (!slashed.matches()) {
            return sofar;
        }
        boolean dayFirst = Integer.parseInt(slashed.group(1)) > 12;
        boolean monthFirst = Integer.parseInt(slashed.group(2)) > 12;
        if (dayFirst == monthFirst) {
            return sofar;
        }
        var proved = dayFirst ? SlashOrder.DAY_FIRST : SlashOrder.MONTH_FIRST;
        return sofar == SlashOrder.UNKNOWN || sofar == proved ? proved : SlashOrder.CONTRADICTORY;
    }

    private static Object date(Matcher match, int year, int month, int day) {
        try {
            return LocalDate.of(number(match, year), number(match, month), number(match, day));
        } catch (DateTimeException e) {
            return "onboarding.date.impossible";
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
