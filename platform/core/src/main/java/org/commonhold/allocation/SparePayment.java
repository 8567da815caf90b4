package org.commonhold.allocation;

import org.commonhold.kernel.Money;

/** A settled payment and what no charge has used of it; positive. */
public record SparePayment(long payment, Money left) {}
