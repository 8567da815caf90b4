/** The owner's first page. */
@NullMarked
package org.commonhold.owner.home;

import org.jspecify.annotations.NullMarked;
