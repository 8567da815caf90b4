/** The staff console: the daily work of a management company. */
@NullMarked
package org.commonhold.staff;

import org.jspecify.annotations.NullMarked;
