/** What was charged, by which run, and why. */
@NullMarked
package org.commonhold.charge;

import org.jspecify.annotations.NullMarked;
