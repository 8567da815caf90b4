package org.commonhold.premises;

/** What is known of a unit; areas in m², persons whole, the share as a number that means what all shares add up to. */
public enum UnitFactKind {
    GROSS_AREA(2),
    INNER_AREA(2),
    HEATED_AREA(2),
    PERSONS(0),
    SHARE(6);

    private final int decimals;

    UnitFactKind(int decimals) {
        this.decimals = decimals;
    }

    int decimals() {
        return decimals;
    }
}
