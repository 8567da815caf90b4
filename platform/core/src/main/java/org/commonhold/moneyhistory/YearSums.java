package org.commonhold.moneyhistory;

import org.commonhold.kernel.Money;

/**
 * What the books moved on an account in a year, debt positive.
 *
 * @param charged by statements
 * @param paid less than zero
 * @param returned refunds, disputes, returns and deposits: money that left again
 * @param other opening balances, transfers, write-offs and reversals
 */
record YearSums(Money charged, Money paid, Money returned, Money other) {}
