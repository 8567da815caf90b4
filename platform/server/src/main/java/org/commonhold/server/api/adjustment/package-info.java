/** Putting right what was charged. */
@NullMarked
package org.commonhold.server.api.adjustment;

import org.jspecify.annotations.NullMarked;
