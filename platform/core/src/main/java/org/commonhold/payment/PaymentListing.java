package org.commonhold.payment;

/** A payment in the office's list, with the account it is for; {@code address} is building and unit number. */
public record PaymentListing(PaymentRow payment, String accountNumber, String address) {}
