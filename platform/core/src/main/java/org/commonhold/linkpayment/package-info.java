/** Paying by a link and nothing else: what its page shows, which is the least, and what it may do, which is to pay what is due. */
@NullMarked
package org.commonhold.linkpayment;

import org.jspecify.annotations.NullMarked;
