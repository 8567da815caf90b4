/**
 * Whether the books hold: rules that must be true of every company's money at any moment, asked of the database itself. Asked
 * nightly, after each billing run, from a page, over the API and by {@code ./commonhold ledger-check}.
 */
@NullMarked
package org.commonhold.ledgercheck;

import org.jspecify.annotations.NullMarked;
