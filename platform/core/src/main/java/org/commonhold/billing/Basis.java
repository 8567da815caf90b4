package org.commonhold.billing;

/** What the quantity of a charge was. */
public enum Basis {
    /** m² of the unit. */
    AREA,
    /** One per unit. */
    UNIT,
    /** Consumption of the meters of one resource. */
    METERED
}
