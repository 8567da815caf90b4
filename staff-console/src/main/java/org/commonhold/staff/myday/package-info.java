/** The technician's day: where next, and each step told to the owner. Made for a telephone. */
@NullMarked
package org.commonhold.staff.myday;

import org.jspecify.annotations.NullMarked;
