/**
 * Fiscal receipts (Russian law 54-ФЗ): each payment in cash or by card, and each return, is put into a queue in the transaction
 * that books it; a job registers it with the company's cloud register. Nothing here ever keeps a payment from being booked.
 */
@NullMarked
package org.commonhold.fiscal;

import org.jspecify.annotations.NullMarked;
