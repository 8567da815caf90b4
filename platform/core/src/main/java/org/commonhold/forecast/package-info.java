/**
 * What a tariff would cost before it is published: for an example home, and for every account by what was charged last. All
 * sums come from the charge engine; nothing is stored and nobody is billed.
 */
@NullMarked
package org.commonhold.forecast;

import org.jspecify.annotations.NullMarked;
