/**
 * Stand-ins that speak the real protocols, for the demo and for tests only: a Stripe-compatible gateway and a mail
 * inbox. They listen on 127.0.0.1 only, charge nobody and send nothing anywhere.
 */
@NullMarked
package org.commonhold.sandbox;

import org.jspecify.annotations.NullMarked;
