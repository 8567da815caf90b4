/** The edge: every request passes here and gets its actor and company, or none. */
@NullMarked
package org.commonhold.server.security;

import org.jspecify.annotations.NullMarked;
