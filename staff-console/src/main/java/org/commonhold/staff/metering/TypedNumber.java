package org.commonhold.staff.metering;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** What was typed into a field for a value: comma or dot, blanks and full-width digits are taken. Pure. */
final class TypedNumber {

    private TypedNumber() {}

    /** Empty when it is no number. */
    static Optional<BigDecimal> parse(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s']", "")
                .replace(',', '.');
        return plain.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
