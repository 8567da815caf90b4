package org.commonhold.bankmatch;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonhold.bankfile.BankEntry;
import org.commonhold.kernel.CheckDigits;

/**
 * What a movement's words may name: pure reading of text.
 *
 * @param named what stands behind a word for account, or in the account column of a registry
 * @param loose other words with a figure in them, long enough not to be there by chance
 * @param statements numbers behind a word for bill
 * @param references what creditor references with right check digits hold behind them, without leading zeros
 */
record Clues(Set<String> named, Set<String> loose, Set<Long> statements, Set<String> references) {

    private static final int LOOSE = 5;
    private static final int LONGEST = 40;
    private static final String SIGN = "\\s*(?:№|no\\.?|nr\\.?|n|#|:|=|：)?\\s*";
    private static final String NUMBER = "([\\p{L}\\p{N}][\\p{L}\\p{N}\\-/.]*)";
    private static final Pattern NAMED = pattern(
            "(?:(?<![\\p{L}])(?:л[./\\s]*с(?:ч(?:[её]т)?)?\\.?|лиц(?:евой|евого|евому|\\.)?\\s*сч(?:[её]т\\p{L}*|\\.)|"
                    + "persacc|account|acct\\.?|acc\\.?)|户号|账号|账户)" + SIGN + NUMBER);
    private static final Pattern STATEMENT =
            pattern("(?:(?<![\\p{L}])(?:квитанц\\p{L}*|документ\\p{L}*|quittid|statement|bill)|账单)" + SIGN
                    + "(\\d{1,15})(?![\\p{L}\\p{N}])");
    private static final Pattern REFERENCE = Pattern.compile("(?<![A-Z0-9])(RF\\d{2}[A-Z0-9]{1,21})(?![A-Z0-9])");
    private static final Pattern SPACED_REFERENCE = Pattern.compile("(?<![A-Z0-9])RF\\d{2}(?: [A-Z0-9]{1,4}){1,6}");
    private static final Pattern WORD = pattern("(?<![\\p{L}\\p{N}])" + NUMBER);
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{4}");
    private static final String LATIN = "ABCEHKMOPTXY";
    private static final String CYRILLIC = "АВСЕНКМОРТХУ";

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Clues of(BankEntry entry) {
        var text = entry.text();
        var named = new LinkedHashSet<String>();
        if (entry.owner() != null) {
            spellings(named, entry.owner());
        }
        NAMED.matcher(text).results().forEach(m -> spellings(named, m.group(1)));
        var loose = new LinkedHashSet<String>();
        WORD.matcher(text).results().map(m -> m.group(1)).filter(Clues::telling).forEach(w -> spellings(loose, w));
        var statements = new LinkedHashSet<Long>();
        STATEMENT.matcher(text).results().forEach(m -> statements.add(Long.parseLong(m.group(1))));
        return new Clues(named, loose, statements, references(text));
    }

    private static boolean telling(String word) {
        var plain = trimmed(word);
        return plain.length() >= LOOSE
                && plain.chars().anyMatch(Character::isDigit)
                && !DAY.matcher(plain).matches();
    }

    /** People type letters that look alike: as written, in capitals, all Latin, all Cyrillic. */
    private static void spellings(Set<String> into, String word) {
        var plain = trimmed(word);
        if (plain.isEmpty() || plain.length() > LONGEST || plain.chars().noneMatch(Character::isDigit)) {
            return;
        }
        var capitals = plain.toUpperCase(Locale.ROOT);
        into.add(plain);
        into.add(capitals);
        into.add(swapped(capitals, CYRILLIC, LATIN));
        into.add(swapped(capitals, LATIN, CYRILLIC));
    }

    private static String trimmed(String word) {
        return word.replaceAll("[.\\-/]+$", "");
    }

    private static String swapped(String text, String from, String to) {
        var swapped = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int place = from.indexOf(text.charAt(i));
            if (place >= 0) {
                swapped.setCharAt(i, to.charAt(place));
            }
        }
        return swapped.toString();
    }

    private static Set<String> references(String text) {
        var found = new LinkedHashSet<String>();
        var capitals = text.toUpperCase(Locale.ROOT);
        REFERENCE.matcher(capitals).results().forEach(m -> reference(found, m.group(1)));
        SPACED_REFERENCE
                .matcher(capitals)
                .results()
                .forEach(m -> reference(found, m.group().replace(" ", "")));
        return found;
    }

    private static void reference(Set<String> into, String reference) {
        if (CheckDigits.hold(reference)) {
            into.add(reference.substring(4).replaceFirst("^0+(?=.)", ""));
        }
    }

    /** References that could be the number of a bill. */
    Set<Long> referencedStatements() {
        var numbers = new LinkedHashSet<Long>();
        references.stream()
                .filter(r -> r.matches("\\d{1,15}"))
                .forEach(r -> numbers.add(new BigInteger(r).longValueExact()));
        return numbers;
    }
}
