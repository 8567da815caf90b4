package org.commonhold.estate;

/** A building in a list, with the number of its units. */
public record BuildingRow(BuildingId id, EstateId estate, String name, long units) {}
