/** Double entry per company: each entry sums to zero in minor units, nothing is changed or deleted, a balance is the sum of postings and nothing else. */
@NullMarked
package org.commonhold.ledger;

import org.jspecify.annotations.NullMarked;
