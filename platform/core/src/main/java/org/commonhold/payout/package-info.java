/**
 * The card provider's own books of the company, read daily and when it pays out: fees and payouts are booked once each, every other
 * movement must be a payment, refund or dispute of ours. What is not is shown as a difference, never guessed.
 */
@NullMarked
package org.commonhold.payout;

import org.jspecify.annotations.NullMarked;
