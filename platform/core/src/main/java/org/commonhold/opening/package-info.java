/**
 * Balances taken over when a company comes to Commonhold: debts with the day they fell due, so that they are paid in order and late
 * fees go on, and money paid ahead. From a spreadsheet, wholly or not at all; the same file again changes nothing.
 */
@NullMarked
package org.commonhold.opening;

import org.jspecify.annotations.NullMarked;
