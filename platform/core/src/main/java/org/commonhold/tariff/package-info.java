/** Services and their dated prices. A price in force is never edited, only followed by another. */
@NullMarked
package org.commonhold.tariff;

import org.jspecify.annotations.NullMarked;
