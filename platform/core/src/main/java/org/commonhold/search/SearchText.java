package org.commonhold.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody typed, as patterns of a LIKE with {@code !} as escape. Pure. */
record SearchText(String text) {

    static final int SHORTEST = 2;
    private static final int FEWEST_DIGITS_OF_A_PHONE = 4;
    private static final int MOST_WORDS = 6;

    SearchText {
        text = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    boolean tooShort() {
        return text.length() < SHORTEST && !text.matches("\\d+|\\p{IsHan}");
    }

    /** Every word must occur; the parts of an address such as {@code Lenina 10-15} or {@code 10号楼2单元301} are words. */
    List<String> words() {
        return Arrays.stream(text.split("[\\s,;/#№-]+|号楼|单元|[栋幢室号]"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The last word is most often the number of the unit. */
    String lastWord() {
        var words = words();
        return words.isEmpty() ? text : words.get(words.size() - 1);
    }

    String whole() {
        return anywhere(text);
    }

    /** The digits of a phone number, blank when too few to be one. */
    String phoneDigits() {
        var digits = text.replaceAll("[\\s()+.-]", "");
        return digits.matches("\\d+") && digits.length() >= FEWEST_DIGITS_OF_A_PHONE ? digits : "";
    }

    /** A number that papers carry; -1 when it is none. */
    long number() {
        return text.matches("\\d{1,12}") ? Long.parseLong(text) : -1;
    }

    static String anywhere(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
