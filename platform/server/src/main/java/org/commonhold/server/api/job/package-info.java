/** Progress of long work. */
@NullMarked
package org.commonhold.server.api.job;

import org.jspecify.annotations.NullMarked;
