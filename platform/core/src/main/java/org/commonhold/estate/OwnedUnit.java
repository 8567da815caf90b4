package org.commonhold.estate;

import java.math.BigDecimal;

/** A unit and the share of it that a person owns, above 0 and at most 1. */
public record OwnedUnit(UnitId unit, BigDecimal share) {

    /** For JPQL: raw column values. */
    public OwnedUnit(long unit, BigDecimal share) {
        this(new UnitId(unit), share);
    }
}
