/** Who did what, when and from where. */
@NullMarked
package org.commonhold.admin.audit;

import org.jspecify.annotations.NullMarked;
