package org.commonhold.terminal;

/** A card that was asked for at a reader. */
public record ReaderChargeId(long value) {}
