/**
 * Money that comes in: attempts at the gateway, what the office receives, allocation to the oldest charges. A
 * credit pays what it corrects, then its service, then its fund. What happened is asked from the gateway, never guessed.
 */
@NullMarked
package org.commonhold.payment;

import org.jspecify.annotations.NullMarked;
