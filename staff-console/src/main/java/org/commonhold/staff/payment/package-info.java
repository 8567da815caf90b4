/** Payments, and taking money at the desk. */
@NullMarked
package org.commonhold.staff.payment;

import org.jspecify.annotations.NullMarked;
