/** A statement as the office sees it. */
@NullMarked
package org.commonhold.staff.statement;

import org.jspecify.annotations.NullMarked;
