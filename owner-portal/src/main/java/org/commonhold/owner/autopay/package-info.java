/** Autopay as its owner sets, sees and ends it. */
@NullMarked
package org.commonhold.owner.autopay;

import org.jspecify.annotations.NullMarked;
