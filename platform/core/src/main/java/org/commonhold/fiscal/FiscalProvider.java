package org.commonhold.fiscal;

/** Where receipts are registered. */
public enum FiscalProvider {
    /** The company gives none, or another register does. */
    NONE,
    /** A cloud register with the interface of ATOL Online, version 4. */
    ATOL_ONLINE
}
