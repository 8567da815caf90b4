/** Services and how they are charged from when on. What is published is never edited, only followed by another version. */
@NullMarked
package org.commonhold.tariff;

import org.jspecify.annotations.NullMarked;
