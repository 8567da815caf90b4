/** The readings desk: what is missing, and typing in what was read. */
@NullMarked
package org.commonhold.staff.metering;

import org.jspecify.annotations.NullMarked;
