package org.commonhold.cashdesk;

import org.commonhold.kernel.Money;

/**
 * A cashier begins.
 *
 * @param desk where, in the words of the office
 * @param opening cash in the drawer, zero or more
 * @param fromBank the opening cash has just been fetched from the bank; otherwise it is cash that the books already have
 */
public record OpenShift(String desk, Money opening, boolean fromBank) {}
