/** Billing in the running server. */
@NullMarked
package org.commonhold.server.billing;

import org.jspecify.annotations.NullMarked;
