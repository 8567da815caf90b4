/** Balances and the books. */
@NullMarked
package org.commonhold.server.api.ledger;

import org.jspecify.annotations.NullMarked;
