/** Money that comes in: attempts at the gateway, allocation to the oldest charges, receipts. What happened is asked from the gateway, never guessed. */
@NullMarked
package org.commonhold.payment;

import org.jspecify.annotations.NullMarked;
