/** Finding units and people, and all about one account. */
@NullMarked
package org.commonhold.staff.units;

import org.jspecify.annotations.NullMarked;
