package org.commonhold.fiscal;

import java.util.Locale;

/** The seller's tax system (tag 1055). */
public enum TaxSystem {
    OSN,
    USN_INCOME,
    USN_INCOME_OUTCOME,
    ENVD,
    ESN,
    PATENT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
