package org.commonhold.document;

/** A stored file. */
public record DocumentId(long value) {}
