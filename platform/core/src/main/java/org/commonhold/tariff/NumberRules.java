package org.commonhold.tariff;

import java.math.BigDecimal;
import java.util.List;
import org.commonhold.kernel.Problem;

/** What a price, a fee, a bound or a norm must be: at least 0, at most 6 decimals and 12 digits before them. */
final class NumberRules {

    static final int DECIMALS = 6;
    static final int WHOLE_DIGITS = 12;

    private final List<Problem> problems;

    NumberRules(List<Problem> problems) {
        this.problems = problems;
    }

    void price(BigDecimal number, String place) {
        var plain = number.stripTrailingZeros();
        if (number.signum() < 0) {
            problems.add(Problem.of("tariff.price.negative").at(place));
        } else if (plain.scale() > DECIMALS) {
            problems.add(Problem.of("tariff.price.decimals", DECIMALS).at(place));
        } else if (plain.precision() - plain.scale() > WHOLE_DIGITS) {
            problems.add(Problem.of("tariff.price.large", WHOLE_DIGITS).at(place));
        }
    }
}
