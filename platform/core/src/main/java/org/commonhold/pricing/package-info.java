/**
 * What a service costs: facts of an account and dated tariff terms in, priced and explained lines out. Pure: no database, no
 * clock. The same facts always give the same lines; a missing fact is an error of that service, never 0.
 */
@NullMarked
package org.commonhold.pricing;

import org.jspecify.annotations.NullMarked;
