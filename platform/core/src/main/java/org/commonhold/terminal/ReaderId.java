package org.commonhold.terminal;

/** A card reader of the company. */
public record ReaderId(long value) {}
