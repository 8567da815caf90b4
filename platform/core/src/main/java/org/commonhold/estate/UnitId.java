package org.commonhold.estate;

/** A flat, house, shop, parking place or storage room. */
public record UnitId(long value) {}
