/** Services and their dated prices. */
@NullMarked
package org.commonhold.admin.tariffs;

import org.jspecify.annotations.NullMarked;
