/** For the platform operator: companies and their first administrators. */
@NullMarked
package org.commonhold.server.api.platform;

import org.jspecify.annotations.NullMarked;
