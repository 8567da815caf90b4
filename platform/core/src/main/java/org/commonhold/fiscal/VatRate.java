package org.commonhold.fiscal;

import java.util.Locale;

/** The rate of value added tax that stands in receipts; {@code VAT120} and {@code VAT110} are included in the sum. */
public enum VatRate {
    NONE,
    VAT0,
    VAT5,
    VAT7,
    VAT10,
    VAT20,
    VAT22,
    VAT110,
    VAT120;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
