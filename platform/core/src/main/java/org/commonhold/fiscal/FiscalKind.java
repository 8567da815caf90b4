package org.commonhold.fiscal;

/** The sign of the settlement (tag 1054). */
public enum FiscalKind {
    INCOME,
    INCOME_RETURN
}
