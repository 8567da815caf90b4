package org.commonhold.levy;

/** A benefit, discount, one-off sum or common cost. */
public record LevyId(long value) {}
