/** What needs doing now, for an owner and for each role of the staff. */
@NullMarked
package org.commonhold.today;

import org.jspecify.annotations.NullMarked;
