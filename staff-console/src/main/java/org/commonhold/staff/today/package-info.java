/** The staff's first page. */
@NullMarked
package org.commonhold.staff.today;

import org.jspecify.annotations.NullMarked;
