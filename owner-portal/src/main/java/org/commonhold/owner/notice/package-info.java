/** What goes on in the house. */
@NullMarked
package org.commonhold.owner.notice;

import org.jspecify.annotations.NullMarked;
