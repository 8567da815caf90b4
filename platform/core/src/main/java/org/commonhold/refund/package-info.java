/**
 * Money that goes back to who paid: asked for by one person, above the company's limit let go by another, sent by the card gateway, from
 * the bank or from the desk. What the payment had paid is open again from the moment of approval; what does not arrive comes back.
 */
@NullMarked
package org.commonhold.refund;

import org.jspecify.annotations.NullMarked;
