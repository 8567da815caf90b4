/** A gateway without a network, for the bench of payments. */
@NullMarked
package org.commonhold.gateway;

import org.jspecify.annotations.NullMarked;
