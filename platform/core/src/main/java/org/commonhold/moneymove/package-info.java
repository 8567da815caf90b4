/**
 * Money moved inside the books: between accounts, debts that are given up, deposits. Staff ask and a second person decides; owners move
 * what is theirs between their own accounts by themselves. A move is done once, and what cannot be done any more is refused.
 */
@NullMarked
package org.commonhold.moneymove;

import org.jspecify.annotations.NullMarked;
