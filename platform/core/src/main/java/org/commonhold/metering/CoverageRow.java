package org.commonhold.metering;

import org.commonhold.estate.BuildingId;

/** How many registers of a building were installed in a month, and how many of them have a reading in it. */
public record CoverageRow(BuildingId building, String name, int registers, int read) {

    /** Whole per cent, rounded down: 100 only when all are read. */
    public int percent() {
        return registers == 0 ? 100 : (int) (100L * read / registers);
    }
}
