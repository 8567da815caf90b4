package org.commonhold.onboarding;

import java.util.List;

/** A faultless row without a unit: meters of the building itself. A building may have several such rows. */
record BuildingLine(int row, String building, List<UnitLine.Meter> meters) implements Line {}
