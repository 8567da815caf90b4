package org.commonhold.tariff;

/** What the quantity of a charge is. */
public enum Basis {
    /** m² of the unit. */
    AREA,
    /** One per unit. */
    UNIT,
    /** Consumption of the meters of one resource. */
    METERED
}
