package org.commonhold.bank;

import org.commonhold.kernel.Money;

/**
 * A part of a movement and whose it is.
 *
 * @param account number of the account
 */
public record Assignment(String account, Money amount) {}
