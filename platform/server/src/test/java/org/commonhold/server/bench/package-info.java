/** Benches of the started product; not run by the build. */
@NullMarked
package org.commonhold.server.bench;

import org.jspecify.annotations.NullMarked;
