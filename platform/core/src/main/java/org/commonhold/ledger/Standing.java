package org.commonhold.ledger;

import org.commonhold.kernel.Money;

/**
 * How an account stands now.
 *
 * @param balance what it owes; negative is an advance
 * @param unstated payments less their reversals that no statement of the account has shown yet
 */
public record Standing(Money balance, Money unstated) {}
