/** Finds accounts, units, people, meters and papers by whatever a caller reads out. */
@NullMarked
package org.commonhold.search;

import org.jspecify.annotations.NullMarked;
