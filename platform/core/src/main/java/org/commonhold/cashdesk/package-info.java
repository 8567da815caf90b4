/**
 * The cash desk: a cashier's shift from float to count, and what is taken, voided, refunded and brought to the bank in it. Each
 * operation and its booking are one transaction, and the same request key has one effect; a closed shift never changes.
 */
@NullMarked
package org.commonhold.cashdesk;

import org.jspecify.annotations.NullMarked;
