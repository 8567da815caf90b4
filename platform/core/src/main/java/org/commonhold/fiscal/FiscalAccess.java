package org.commonhold.fiscal;

/** How a company signs in at its register; never stored, shown or logged. */
record FiscalAccess(String group, String login, String password, FiscalSeller seller) {

    @Override
    public String toString() {
        return "FiscalAccess";
    }
}
