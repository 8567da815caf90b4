package org.commonhold.metering;

import org.commonhold.estate.BuildingId;

/** How many registers of a building were installed in a month, and how many of them have a reading in it. */
public record CoverageRow(BuildingId building, String name, int registers, int read) {}
