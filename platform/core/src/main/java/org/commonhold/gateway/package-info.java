/**
 * The company's account at the card gateway and the talk with it: keys go in and never come out, an event is believed only
 * for its id, and what is not a clear no counts as unknown.
 */
@NullMarked
package org.commonhold.gateway;

import org.jspecify.annotations.NullMarked;
