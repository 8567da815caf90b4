/** The owner portal: what residents see and do. */
@NullMarked
package org.commonhold.owner;

import org.jspecify.annotations.NullMarked;
