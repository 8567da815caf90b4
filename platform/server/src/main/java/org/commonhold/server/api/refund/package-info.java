/** Money that goes back to who paid, disputes, what looks like paid twice, and the card provider's books. */
@NullMarked
package org.commonhold.server.api.refund;

import org.jspecify.annotations.NullMarked;
