package org.commonhold.adjustment;

import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;

/** What a line would be changed by; {@code capped}: the rule gives more than is left of the line. */
public record Correction(BilledLine line, Money amount, boolean capped, Explanation explanation) {}
