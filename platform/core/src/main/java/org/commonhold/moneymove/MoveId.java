package org.commonhold.moneymove;

/** One move of money. */
public record MoveId(long value) {}
