/** The card gateway and the keys of programs. */
@NullMarked
package org.commonhold.admin.integrations;

import org.jspecify.annotations.NullMarked;
