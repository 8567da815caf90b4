/** Who did what, when and from where: written in the transaction of the act itself, append-only. */
@NullMarked
package org.commonhold.audit;

import org.jspecify.annotations.NullMarked;
