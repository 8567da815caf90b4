/**
 * What a tariff would cost before it is published: for an example home at once, and for every account by last month's facts as a
 * job. All sums come from the charge engine; nobody is billed.
 */
@NullMarked
package org.commonhold.forecast;

import org.jspecify.annotations.NullMarked;
