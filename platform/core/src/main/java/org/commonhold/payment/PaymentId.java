package org.commonhold.payment;

/** One attempt to pay, successful or not. */
public record PaymentId(long value) {}
