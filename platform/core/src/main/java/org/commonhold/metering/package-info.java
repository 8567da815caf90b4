/** Meters, registers and readings: what is on the dial, when it was taken, who handed it in, and which values are refused or questioned. */
@NullMarked
package org.commonhold.metering;

import org.jspecify.annotations.NullMarked;
