package org.commonhold.moneyhistory;

import org.commonhold.kernel.Money;

/** What one service was charged in a year, corrections included. */
public record ServiceSum(String service, Money amount) {}
