/** Announcements and their readers. */
@NullMarked
package org.commonhold.server.api.notice;

import org.jspecify.annotations.NullMarked;
