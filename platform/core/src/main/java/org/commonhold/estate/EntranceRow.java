package org.commonhold.estate;

/** An entrance in a list, with the number of its units. */
public record EntranceRow(EntranceId id, BuildingId building, String name, long units) {}
