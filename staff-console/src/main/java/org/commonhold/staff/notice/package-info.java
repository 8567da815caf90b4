/** Announcements: written to an estate, building or entrance, and who has read them. */
@NullMarked
package org.commonhold.staff.notice;

import org.jspecify.annotations.NullMarked;
