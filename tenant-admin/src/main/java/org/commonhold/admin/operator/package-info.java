/** The platform operator opens companies and invites their administrators. */
@NullMarked
package org.commonhold.admin.operator;

import org.jspecify.annotations.NullMarked;
