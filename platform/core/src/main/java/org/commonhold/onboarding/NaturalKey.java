package org.commonhold.onboarding;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 64-bit keys of names that the database treats as equal (its collation ignores case and accents), so that a hundred
 * thousand of them fit into little memory and a clash is found before the database refuses it.
 */
final class NaturalKey {

    private static final RuleBasedCollator COLLATOR = collator();
    private static final int REMEMBERED = 8_192;
    private static final Map<String, byte[]> SORT_KEYS = new ConcurrentHashMap<>();

    private NaturalKey() {}

    /** Key of several texts that the database compares without case and accents. */
    static long of(String... parts) {
        long hash = 0x9E3779B97F4A7C15L;
        for (var part : parts) {
            for (byte b : sortKey(part)) {
                hash = mixed(hash ^ b);
            }
            hash = mixed(hash + 1);
        }
        return hash;
    }

    /** A row's own texts are asked for several times, and those of its building again in the next rows. */
    private static byte[] sortKey(String part) {
        var known = SORT_KEYS.get(part);
        if (known != null) {
            return known;
        }
        var key = COLLATOR.getRawCollationKey(plain(part), new RawCollationKey());
        var bytes = Arrays.copyOf(key.bytes, key.size);
        if (SORT_KEYS.size() >= REMEMBERED) {
            SORT_KEYS.clear();
        }
        SORT_KEYS.put(part, bytes);
        return bytes;
    }

    /** Key of a text that the database compares exactly. */
    static long exact(String text) {
        long hash = 0xC2B2AE3D27D4EB4FL;
        for (int i = 0; i < text.length(); i++) {
            hash = mixed(hash ^ text.charAt(i));
        }
        return hash;
    }

    /** The database's collation knows no letters beyond the basic plane: to it they are all the same. */
    private static String plain(String text) {
        return text.codePoints().allMatch(Character::isBmpCodePoint)
                ? text
                : text.codePoints()
                        .map(c -> Character.isBmpCodePoint(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }

    private static RuleBasedCollator collator() {
        var collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
        collator.setStrength(Collator.PRIMARY);
        return (RuleBasedCollator) collator.freeze();
    }
}
