/** What decisions lay on accounts or take off them: benefits, discounts, one-off sums, common costs. */
@NullMarked
package org.commonhold.levy;

import org.jspecify.annotations.NullMarked;
