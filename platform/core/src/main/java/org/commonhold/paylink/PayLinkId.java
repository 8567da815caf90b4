package org.commonhold.paylink;

/** A payment link. */
public record PayLinkId(long value) {}
