/** May this go back? Refunds, disputes, and what looks like paid twice. */
@NullMarked
package org.commonhold.staff.refund;

import org.jspecify.annotations.NullMarked;
