/** The tortures in small, as part of every check. */
@NullMarked
package org.commonhold.server.torture;

import org.jspecify.annotations.NullMarked;
