/** Transfers, write-offs and deposits. */
@NullMarked
package org.commonhold.server.api.moneymove;

import org.jspecify.annotations.NullMarked;
