/** Paying by card, from the sum to what became of it. */
@NullMarked
package org.commonhold.owner.payment;

import org.jspecify.annotations.NullMarked;
