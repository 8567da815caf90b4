package org.commonhold.onboarding;

import java.util.List;

/** A faultless row: of a unit, or of the meters that count for a whole building. */
sealed interface Line permits UnitLine, BuildingLine {

    /** The row of the file, from 1. */
    int row();

    /** The building's name. */
    String building();

    /** Where they hang, the row says. */
    List<UnitLine.Meter> meters();
}
