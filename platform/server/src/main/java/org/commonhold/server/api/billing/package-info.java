/** Billing runs and the statements that come of them. */
@NullMarked
package org.commonhold.server.api.billing;

import org.jspecify.annotations.NullMarked;
