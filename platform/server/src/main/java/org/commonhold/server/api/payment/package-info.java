/** Payments, their receipts, and the gateway for cards. */
@NullMarked
package org.commonhold.server.api.payment;

import org.jspecify.annotations.NullMarked;
