/** Meters, readings from the form to the receipt. */
@NullMarked
package org.commonhold.owner.metering;

import org.jspecify.annotations.NullMarked;
