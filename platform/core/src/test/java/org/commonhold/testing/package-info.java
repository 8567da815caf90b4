/** The container-free harness of the integration tests: Weld, EclipseLink and a real MariaDB. */
@NullMarked
package org.commonhold.testing;

import org.jspecify.annotations.NullMarked;
