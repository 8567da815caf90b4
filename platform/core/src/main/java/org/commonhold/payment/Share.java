package org.commonhold.payment;

import org.commonhold.kernel.Money;

/** The part of a payment that goes to one charge. */
record Share(long charge, Money amount) {}
