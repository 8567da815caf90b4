/** Dated facts of units, reliefs and one-off sums of accounts, common costs, and how the company bills. */
@NullMarked
package org.commonhold.server.api.levy;

import org.jspecify.annotations.NullMarked;
