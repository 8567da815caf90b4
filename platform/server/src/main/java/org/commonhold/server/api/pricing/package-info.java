/** What would it cost. */
@NullMarked
package org.commonhold.server.api.pricing;

import org.jspecify.annotations.NullMarked;
