/** What the card provider holds for the company, and what it has paid out. */
@NullMarked
package org.commonhold.staff.payout;

import org.jspecify.annotations.NullMarked;
