/** Which management company the work at hand belongs to. Without one, every query on company data fails; it is set once at the edge and cannot change on the way. */
@NullMarked
package org.commonhold.tenancy;

import org.jspecify.annotations.NullMarked;
