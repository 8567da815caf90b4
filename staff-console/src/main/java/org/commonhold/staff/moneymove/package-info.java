/** Transfers between accounts, write-offs and deposits: who asks, who decides. */
@NullMarked
package org.commonhold.staff.moneymove;

import org.jspecify.annotations.NullMarked;
