package org.commonhold.levy;

import org.commonhold.kernel.Money;

/** What the invoice really says and which document shows it. */
public record CorrectCommonCost(LevyId cost, Money amount, String document) {}
