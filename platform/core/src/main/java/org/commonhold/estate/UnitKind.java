package org.commonhold.estate;

/** What a unit is used for. */
public enum UnitKind {
    FLAT,
    HOUSE,
    COMMERCIAL,
    PARKING,
    STORAGE
}
