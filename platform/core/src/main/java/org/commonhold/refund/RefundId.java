package org.commonhold.refund;

/** One refund of a payment, in whole or in part. */
public record RefundId(long value) {}
