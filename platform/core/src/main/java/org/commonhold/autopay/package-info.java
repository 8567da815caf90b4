/**
 * Autopay: what an owner has asked to be taken from a saved card, when, and how much at most. Announced a day before, tried again
 * after a refusal, stopped by itself when that does not help; never guessed, never above the limit.
 */
@NullMarked
package org.commonhold.autopay;

import org.jspecify.annotations.NullMarked;
