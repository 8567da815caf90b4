/** Which months are closed, and opening one again. */
@NullMarked
package org.commonhold.staff.months;

import org.jspecify.annotations.NullMarked;
