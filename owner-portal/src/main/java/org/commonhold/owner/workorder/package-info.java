/** Faults from the report to the rating. */
@NullMarked
package org.commonhold.owner.workorder;

import org.jspecify.annotations.NullMarked;
