package org.commonhold.terminal;

/** A reader; {@code providerId} is what the gateway calls it, such as {@code tmr_...}. */
public record ReaderRow(ReaderId id, String label, String providerId, boolean active) {}
