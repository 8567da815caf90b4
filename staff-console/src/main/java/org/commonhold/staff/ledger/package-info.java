/** The books: sums of the ledger accounts and what was booked on them. */
@NullMarked
package org.commonhold.staff.ledger;

import org.jspecify.annotations.NullMarked;
