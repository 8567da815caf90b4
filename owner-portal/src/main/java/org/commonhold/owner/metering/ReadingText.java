package org.commonhold.owner.metering;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people type as a reading: comma or dot, blanks, full-width digits, leading zeros as on the dial. */
final class ReadingText {

    private ReadingText() {}

    /** The number that was meant; empty when it is none. There is no grouping on a dial, so one separator at most. */
    static Optional<BigDecimal> parse(String typed) {
        var plain = plain(typed);
        return plain.matches("\\d{1,18}(\\.\\d{0,9})?|\\.\\d{1,9}")
                ? Optional.of(new BigDecimal(plain.endsWith(".") ? plain + "0" : plain))
                : Optional.empty();
    }

    /** One place of the dial: its digit, whether it is red (after the separator), whether it was typed. */
    record Place(String digit, boolean red, boolean typed) {}

    /** The dial as the typed text would show it; places that were not typed show zero. */
    static List<Place> dial(String typed, int digits, int decimals) {
        var plain = parse(typed).isPresent() ? plain(typed) : "";
        var dot = plain.indexOf('.');
        var whole = dot < 0 ? plain : plain.substring(0, dot);
        var fraction = dot < 0 ? "" : plain.substring(dot + 1);
        var shown = whole.replaceFirst("^0+(?=.)", "");
        var places = new ArrayList<Place>();
        for (var i = Math.max(digits, shown.length()); i > 0; i--) {
            places.add(place(shown, shown.length() - i, false));
        }
        for (var i = 0; i < decimals; i++) {
            places.add(place(fraction, i, true));
        }
        return places;
    }

    private static Place place(String text, int index, boolean red) {
        var there = index >= 0 && index < text.length();
        return new Place(there ? text.substring(index, index + 1) : "0", red, there);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace(',', '.');
    }
}
