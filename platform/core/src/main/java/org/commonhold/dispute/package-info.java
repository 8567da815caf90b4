/**
 * Payments that the payer's bank takes back. While it is undecided the money lies apart (1050); lost, the debt is open again with
 * the due date it had; won, the money is with the provider again. All is asked from the gateway, an event gives only its number.
 */
@NullMarked
package org.commonhold.dispute;

import org.jspecify.annotations.NullMarked;
