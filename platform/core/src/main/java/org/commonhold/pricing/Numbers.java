package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Exactness inside a line, one rounding at its end. */
final class Numbers {

    /** What divisions leave behind the 12th decimal is not allowed to tip a half. */
    private static final int NOISE = 12;

    private Numbers() {}

    /** To the digits of the currency, in major units. */
    static BigDecimal rounded(BigDecimal major, Currency currency, RoundingMode mode) {
        var digits = currency.getDefaultFractionDigits();
        if (major.scale() <= digits) {
            return major.setScale(digits);
        }
        var clean = major.scale() > NOISE ? major.setScale(NOISE, RoundingMode.HALF_UP) : major;
        return clean.setScale(digits, mode);
    }

    /** Without zeros at the end and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        if (number.scale() <= 0) {
            return number.scale() == 0 ? number : number.setScale(0);
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
