/**
 * What paying late costs: computed over the intervals in which a debt was open, by the dated rules of the country and the
 * company, and charged as a line of its own. Never on a late fee, never within the days of grace.
 */
@NullMarked
package org.commonhold.latefee;

import org.jspecify.annotations.NullMarked;
