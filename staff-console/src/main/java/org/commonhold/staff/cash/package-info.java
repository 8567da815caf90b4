/** The cash desk: find, take, check, receipt; a shift from float to count. Everything works without a mouse. */
@NullMarked
package org.commonhold.staff.cash;

import org.jspecify.annotations.NullMarked;
