/** Meters to read, readings, receipts and the submission window. */
@NullMarked
package org.commonhold.server.api.metering;

import org.jspecify.annotations.NullMarked;
