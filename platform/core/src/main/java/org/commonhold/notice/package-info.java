/** Announcements to an estate, building or entrance, and who has read them. */
@NullMarked
package org.commonhold.notice;

import org.jspecify.annotations.NullMarked;
