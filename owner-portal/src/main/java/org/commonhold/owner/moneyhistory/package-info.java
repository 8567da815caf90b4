/** The owner's statements and payments to be searched and taken along, and the year in sums. */
@NullMarked
package org.commonhold.owner.moneyhistory;

import org.jspecify.annotations.NullMarked;
