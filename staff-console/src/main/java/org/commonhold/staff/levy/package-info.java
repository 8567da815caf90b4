/** What decisions lay on accounts or take off them: one-off sums, benefits, and costs that are shared. */
@NullMarked
package org.commonhold.staff.levy;

import org.jspecify.annotations.NullMarked;
