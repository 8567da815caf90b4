/** Posted lines that have to be put right, by rule and by two people. */
@NullMarked
package org.commonhold.staff.adjustment;

import org.jspecify.annotations.NullMarked;
