package org.commonhold.autopay;

/** What an owner has once asked for. */
public record AutopayId(long value) {}
