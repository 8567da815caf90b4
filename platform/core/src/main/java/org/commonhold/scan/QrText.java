package org.commonhold.scan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The text of a payment code as a scanner types it. GOST R 56042-2014: {@code ST0001} + digit of the encoding, the separator,
 * then {@code Key=Value}; sums in kopecks. EPC069-12: elements line by line from {@code BCD} on; scanners that cannot type a line
 * break put another character in its place, which follows {@code BCD}. Pure.
 */
public final class QrText {

    private static final Pattern GOST = Pattern.compile("ST0001[123]");
    private static final int GOST_HEAD = 7;
    private static final String EPC = "BCD";
    private static final Pattern EPC_SUM = Pattern.compile("([A-Z]{3})(\\d{1,9}(?:\\.\\d{1,2})?)");
    private static final Pattern KOPECKS = Pattern.compile("\\d{1,15}");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\d/_-]+");

    /** Elements of an EPC code, counted from 0. */
    private static final int IDENTIFICATION = 3;

    private static final int SUM = 7;
    private static final int REFERENCE = 9;
    private static final int TEXT = 10;

    private QrText() {}

    /** Empty when it is no payment code; throws {@link ScanRejected} when it is a broken one. */
    public static Optional<ScannedBill> read(String typed) {
        var text = typed.strip().replace("\uFEFF", "");
        if (text.length() > GOST_HEAD
                && GOST.matcher(text.substring(0, GOST_HEAD)).matches()) {
            return Optional.of(gost(text));
        }
        return text.startsWith(EPC) && text.length() > EPC.length() && !Character.isLetterOrDigit(text.charAt(3))
                ? Optional.of(epc(text))
                : Optional.empty();
    }

    private static ScannedBill gost(String text) {
        var fields = new HashMap<String, String>();
        for (var part : text.substring(GOST_HEAD + 1).split(Pattern.quote(text.substring(GOST_HEAD, GOST_HEAD + 1)))) {
            var equals = part.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(
                        part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        part.substring(equals + 1).strip());
            }
        }
        if (!fields.containsKey("personalacc")) {
            throw new ScanRejected("scan.gost.malformed");
        }
        return new ScannedBill(given(fields, "persacc"), words(fields.get("purpose")), kopecks(fields.get("sum")));
    }

    private static @Nullable String given(Map<String, String> fields, String key) {
        var value = fields.get(key);
        return value == null || value.isEmpty() ? null : value;
    }

    private static @Nullable Money kopecks(@Nullable String sum) {
        if (sum == null || sum.isEmpty()) {
            return null;
        }
        if (!KOPECKS.matcher(sum).matches()) {
            throw new ScanRejected("scan.sum.malformed", sum);
        }
        return Money.ofMinor(Long.parseLong(sum), "RUB");
    }

    private static ScannedBill epc(String text) {
        var lines = text.contains("\n") || text.contains("\r")
                ? text.split("\\r?\\n|\\r", -1)
                : text.split(Pattern.quote(text.substring(EPC.length(), EPC.length() + 1)), -1);
        if (lines.length <= SUM || !lines[IDENTIFICATION].strip().equals("SCT")) {
            throw new ScanRejected("scan.epc.malformed");
        }
        var reference = line(lines, REFERENCE);
        var words = new ArrayList<>(words(line(lines, TEXT)));
        return new ScannedBill(reference.isEmpty() ? null : reference, words, euro(line(lines, SUM)));
    }

    private static String line(String[] lines, int index) {
        return index < lines.length ? lines[index].strip() : "";
    }

    private static @Nullable Money euro(String sum) {
        if (sum.isEmpty()) {
            return null;
        }
        var parts = EPC_SUM.matcher(sum);
        if (!parts.matches() || !parts.group(1).equals("EUR")) {
            throw new ScanRejected("scan.sum.malformed", sum);
        }
        var euro = Currency.getInstance("EUR");
        return new Money(new BigDecimal(parts.group(2)).movePointRight(2).longValueExact(), euro);
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(WORD.split(text))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }
}
