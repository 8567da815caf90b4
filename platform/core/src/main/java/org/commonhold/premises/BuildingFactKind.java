package org.commonhold.premises;

/** What is known of a building. */
public enum BuildingFactKind {
    /** m² that belong to no unit: stairs, corridors, cellars. */
    COMMON_AREA
}
