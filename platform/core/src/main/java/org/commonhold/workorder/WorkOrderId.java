package org.commonhold.workorder;

/** A job to be done. */
public record WorkOrderId(long value) {}
