package org.commonhold.estate;

/** An entrance in a list. */
public record EntranceRow(EntranceId id, BuildingId building, String name) {}
