/**
 * Money that comes in: attempts at the gateway, what the office receives, and what leaves again. What happened is asked from the gateway, never guessed.
 */
@NullMarked
package org.commonhold.payment;

import org.jspecify.annotations.NullMarked;
