package org.commonhold.cashdesk;

/** A cashier's shift. */
public record ShiftId(long value) {}
