package org.commonhold.refund;

import java.time.Instant;
import org.commonhold.kernel.Money;

/**
 * What the company has set.
 *
 * @param limit as much of one payment goes back on the word of one person; zero: nothing does
 * @param twinHours two equal payments of an account within so many hours are taken for one paid twice, 1 to 720
 */
public record RefundPolicy(Money limit, int twinHours, Instant setAt, String setBy) {}
