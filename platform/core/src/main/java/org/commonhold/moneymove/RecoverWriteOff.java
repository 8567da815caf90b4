package org.commonhold.moneymove;

import org.commonhold.kernel.Money;

/**
 * A wish to take a write-off back, because the debt is paid after all.
 *
 * @param amount up to what is left of it
 * @param requestKey made when the form opens; the same key gives the same move
 */
public record RecoverWriteOff(MoveId writeOff, Money amount, String reason, String requestKey) {}
