/**
 * A stand-in for Stripe: the part of its API that taking a payment needs, with state per secret key, a hosted payment
 * page and signed webhooks. No real card is ever charged and nothing leaves this machine.
 */
@NullMarked
package org.commonhold.sandbox.stripe;

import org.jspecify.annotations.NullMarked;
